@echo off
rem The archgraph command on Windows: runs the program of the folder above, with a Java 17 or newer.
setlocal
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo archgraph: needs Java 17 or newer, and "%JAVA%" does not run ^(install a JDK 17, or set JAVA_HOME^) 1>&2
    exit /b 1
)
rem answers are UTF-8
chcp 65001 >nul

"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -XX:+IgnoreUnrecognizedVMOptions ^
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %JAVA_OPTS% %ARCHGRAPH_JAVA_OPTS% ^
    "-Darchgraph.root=%ROOT%" -cp "%ROOT%\lib\archgraph.jar;%ROOT%\lib\*" org.archgraph.cli.Main %*
exit /b %ERRORLEVEL%
