#!/bin/sh
# Kills the portal (SIGKILL) in the middle of imports, on H2 and on a real PostgreSQL, and checks after each restart that
# every import is whole or absent and that none that was answered 200 is lost.
#
#   ./mvnw package -DskipTests && src/test/fautes/tuer-pendant-un-import.sh [kills per database, 5 by default] [h2|postgresql]
#
# Needs only the packaged jar and the test classes; the databases live in a temporary directory. Ends with 0 when held.
set -eu
cd "$(dirname "$0")/../../.."
jar=target/portail.jar
[ -f "$jar" ] || { echo "Missing $jar: run ./mvnw package -DskipTests first" >&2; exit 2; }
if [ -x "${JAVA_HOME:-}/bin/java" ]; then java="$JAVA_HOME/bin/java"; else java=java; fi
./mvnw -q -B dependency:build-classpath -Dmdep.outputFile=target/fautes.classpath -Dmdep.includeScope=test
exec "$java" -cp "$(cat target/fautes.classpath)" src/test/fautes/TuerPendantUnImport.java "$jar" "${1:-5}" "${2:-h2,postgresql}"
