# Debian packages by CPack, for packaging/package.sh: `runoff` (component `program`) and `runoff-data` (component `data`).
file(STRINGS packaging/debian/changelog runoff_latest LIMIT_COUNT 1)
string(REGEX MATCH "\\((.*)-(.*)\\)" matched "${runoff_latest}")
if(NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
    message(FATAL_ERROR "packaging/debian/changelog: expected version ${PROJECT_VERSION}-N first, found: ${runoff_latest}")
endif()

foreach(package runoff runoff-data)
    set(component program)
    if(package STREQUAL runoff-data)
        set(component data)
    endif()
    set(folder ${runoff_installed}/doc/${package})
    runoff_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${folder}/changelog.gz)
    runoff_compressed(${PROJECT_SOURCE_DIR}/packaging/debian/changelog ${folder}/changelog.Debian.gz)
    install(FILES ${folder}/changelog.gz ${folder}/changelog.Debian.gz packaging/debian/copyright
            DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_DEBIAN_PACKAGE_RELEASE ${CMAKE_MATCH_2})
set(CPACK_PACKAGE_CONTACT "The Runoff authors <authors@runoff.org>")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL program data)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME runoff)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION science)
# Linked libraries are added by dpkg-shlibdeps. Sheets and forms are laid out for the font DejaVu Sans.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "runoff-data (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}), fonts-dejavu-core")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "qt6-image-formats-plugins, qt6-wayland, ca-certificates")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "dataset-fashion-mnist, fonts-wqy-microhei | fonts-noto-cjk")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "comparison of neural classification strategies
Draw a digit or open a picture, and up to eleven classification strategies
answer at once: softmax, pairwise duels, elimination in rounds, multi-label
with thresholds, one specialist network per class, and others.
.
Runoff shows how each strategy reaches its verdict, what it costs, and where
the strategies disagree. It trains networks on the processor, measures all
strategies on the same test images, and runs experiments, in a window and on
the command line. Lessons for the classroom are included.")
set(CPACK_DEBIAN_DATA_PACKAGE_NAME runoff-data)
set(CPACK_DEBIAN_DATA_PACKAGE_SECTION science)
set(CPACK_DEBIAN_DATA_PACKAGE_ARCHITECTURE all)
set(CPACK_COMPONENT_DATA_DESCRIPTION "comparison of neural classification strategies - data
Draw a digit or open a picture, and up to eleven classification strategies
answer at once.
.
This package contains the trained models, lessons and plans of experiments
that Runoff includes.")
include(CPack)
