#pragma once

#include "core/base/file.h"
#include "core/data/catalogue.h"
#include "tests/support/unipen.h"
#include "ui/dataset/dataset_formats.h"

#include <QString>

#include <string>
#include <vector>

namespace support {

/// Ten writers, w1 to w10; each writes three bars. Two of them are for testing.
inline std::vector<std::string> penWriters()
{
    std::vector<std::string> names;
    for (int writer = 1; writer <= 10; ++writer)
        names.push_back("w" + std::to_string(writer));
    return names;
}

/// Writes the invented data set `pen-digits` into the folder `place` and reads it.
inline core::TrainTest writePenDigits(const QString& place)
{
    const std::filesystem::path folder = (place + QStringLiteral("/pen-digits")).toStdString();
    std::filesystem::create_directories(folder);
    core::writeFile(folder / "bars.dat", tests::unipenBars(penWriters()));
    return core::openDataset("pen-digits", {place.toStdString()}, ui::datasetFormats());
}

}  // namespace support
