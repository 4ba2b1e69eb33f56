# cmake -DLUPDATE=… -DSOURCE=… -DCATALOGUE=… -DWORK=… -P every_sentence.cmake
# Fails where a sentence of the sources has no English in the catalogue. Changes nothing but WORK.
file(COPY_FILE ${CATALOGUE} ${WORK})
execute_process(
    COMMAND ${LUPDATE} -silent -no-obsolete -locations none -source-language vi -target-language en
        -tr-function-alias translate+=say ${SOURCE}/core ${SOURCE}/ui ${SOURCE}/app -ts ${WORK}
    OUTPUT_QUIET ERROR_QUIET RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "lupdate failed: ${failed}")
endif()
file(STRINGS ${WORK} lines ENCODING UTF-8)
set(source "")
set(missing "")
foreach(line IN LISTS lines)
    if(line MATCHES "<source>")
        set(source "${line}")
    elseif(line MATCHES "type=\"unfinished\"")
        string(APPEND missing "${source}\n")
    endif()
endforeach()
if(missing)
    message(FATAL_ERROR "no English for:\n${missing}(build the target update_translations, then translate)")
endif()
