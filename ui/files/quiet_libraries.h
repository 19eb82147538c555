#pragma once

namespace ui {

/// While one of these exists, what C libraries such as libpng and libtiff print on stderr about a damaged picture is
/// dropped: the caller says in one line what is wrong. std::cerr is not affected. For all threads; several may exist.
class QuietLibraries {
public:
    QuietLibraries();
    ~QuietLibraries();
    QuietLibraries(const QuietLibraries&) = delete;
    QuietLibraries& operator=(const QuietLibraries&) = delete;
};

}  // namespace ui
