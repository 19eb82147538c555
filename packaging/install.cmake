# What `cmake --install` writes: the component `program`, and the component `data`, which is the same for every processor.
# packaging/packages.cmake makes a Debian package of each.
include(GNUInstallDirs)
# The permissions do not depend on the umask.
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(runoff_data ${CMAKE_INSTALL_DATADIR}/runoff)
install(DIRECTORY resources/models/ DESTINATION ${runoff_data}/models COMPONENT data FILES_MATCHING PATTERN "*.safetensors" PATTERN "*.md")
install(DIRECTORY resources/plans/ DESTINATION ${runoff_data}/plans COMPONENT data FILES_MATCHING PATTERN "*.json")
install(DIRECTORY resources/lessons/ DESTINATION ${runoff_data}/lessons COMPONENT data
        FILES_MATCHING PATTERN "*.runoff-scene" PATTERN "*.runoff" PATTERN "*.md")
# What Help > Guide shows. The links between these documents are relative, so that their folders stay as they are.
install(DIRECTORY docs/ DESTINATION ${runoff_data}/docs COMPONENT data
        FILES_MATCHING PATTERN "*.md" PATTERN "*.png" PATTERN "results/*.svg" PATTERN "decisions" EXCLUDE PATTERN "examples" EXCLUDE)

install(TARGETS runoff RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
install(FILES packaging/runoff.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT program)
install(FILES packaging/org.runoff.Runoff.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT program)
install(FILES packaging/runoff.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT program RENAME runoff.xml)
install(FILES packaging/runoff.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT program RENAME runoff)

# runoff_installed_copy(<result> <command>...): a target that makes files which are installed but not needed to run.
set(runoff_installed ${PROJECT_BINARY_DIR}/installed)
set(runoff_made "")
function(runoff_made file)
    cmake_parse_arguments(MADE "" "FROM" "COMMAND" ${ARGN})
    get_filename_component(folder ${file} DIRECTORY)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${file} COMMAND ${MADE_COMMAND} DEPENDS ${MADE_FROM} VERBATIM)
    set(runoff_made ${runoff_made} ${file} PARENT_SCOPE)
endfunction()

# Icons: themes look for the sizes up to 48 pixels first. Below 48 pixels, the small drawing is sharper.
find_program(RSVG_CONVERT rsvg-convert REQUIRED DOC "Makes the icons (Debian: librsvg2-bin)")
set(runoff_icons ${PROJECT_SOURCE_DIR}/resources/icons)
set(runoff_theme ${runoff_installed}/icons/hicolor)
foreach(size 16 24 32 48 64 128 256 512)
    set(drawing ${runoff_icons}/runoff.svg)
    if(size LESS 48)
        set(drawing ${runoff_icons}/runoff-small.svg)
    endif()
    set(file ${runoff_theme}/${size}x${size}/apps/runoff.png)
    runoff_made(${file} FROM ${drawing} COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${file} ${drawing})
    foreach(type drawing scene)
        set(drawing ${runoff_icons}/mime-${type}.svg)
        set(file ${runoff_theme}/${size}x${size}/mimetypes/application-x-runoff-${type}.png)
        runoff_made(${file} FROM ${drawing} COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${file} ${drawing})
    endforeach()
endforeach()
set(runoff_hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(DIRECTORY ${runoff_theme}/ DESTINATION ${runoff_hicolor} COMPONENT program)
install(FILES ${runoff_icons}/runoff.svg DESTINATION ${runoff_hicolor}/scalable/apps COMPONENT program)
install(FILES ${runoff_icons}/runoff-symbolic.svg DESTINATION ${runoff_hicolor}/symbolic/apps COMPONENT program)
foreach(type drawing scene)
    install(FILES ${runoff_icons}/mime-${type}.svg DESTINATION ${runoff_hicolor}/scalable/mimetypes COMPONENT program
            RENAME application-x-runoff-${type}.svg)
endforeach()

# Manual page and changelogs, compressed without name and time.
find_program(GZIP gzip REQUIRED)
function(runoff_compressed source file)
    runoff_made(${file} FROM ${source} COMMAND sh -c "\"$1\" -9nc \"$2\" >\"$3\"" sh ${GZIP} ${source} ${file})
    set(runoff_made ${runoff_made} PARENT_SCOPE)
endfunction()
runoff_compressed(${PROJECT_SOURCE_DIR}/packaging/runoff.1 ${runoff_installed}/runoff.1.gz)
install(FILES ${runoff_installed}/runoff.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
if(RUNOFF_PACKAGES)
    include(packaging/packages.cmake)
endif()
add_custom_target(runoff_installed ALL DEPENDS ${runoff_made})
