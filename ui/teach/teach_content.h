#pragma once

#include "core/image/normalize.h"
#include "ui/picture/stroke_painter.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// A drawing or a picture that a person gave as an example of a class.
struct TeachExample {
    Drawing drawing;
};

/// Examples are immutable and shared: a copy of the content costs little.
using ExampleRef = std::shared_ptr<const TeachExample>;

/// One of a person's own classes.
struct TeachClass {
    QString name;
    bool isRest = false;  ///< the class for everything else; the teacher adds scribbles to it
    std::vector<ExampleRef> examples = {};
    bool operator==(const TeachClass&) const = default;
};

/// A person's own classes with their examples, as a value.
struct TeachContent {
    std::vector<TeachClass> classes;

    qsizetype exampleCount() const;
    qsizetype ownClasses() const;             ///< without the class for everything else
    qsizetype classesToTeach() const;         ///< own classes that have examples
    bool has(const QString& name) const;      ///< whether a class has this name
    QString freeName() const;                 ///< "Class A", or the next letter that no class has
    std::optional<std::size_t> rest() const;  ///< the index of the class for everything else
    bool operator==(const TeachContent&) const = default;

    static TeachContent first();  ///< two classes without examples
};

/// Makes an example. A picture is reduced to a longest side of 320 pixels, because 1,000 of them are held in memory.
/// Runs on any thread.
ExampleRef makeExample(const Drawing& drawing);

/// The network input for an example; empty if nothing is drawn or no ink is found. Runs on any thread.
std::optional<core::Image> inputOf(const TeachExample& example, const core::Preprocessing& rule);

}  // namespace ui
