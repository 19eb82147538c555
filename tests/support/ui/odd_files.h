#pragma once

#include "core/base/file.h"
#include "core/image/drawing_file.h"
#include "ui/canvas/example_ink.h"

#include <QDir>
#include <QImage>
#include <QString>
#include <QStringList>

#include <string>
#include <sys/stat.h>

namespace support {

/// Fills `folder` with files that someone may drop on the window: sound ones, damaged ones, and what is no file.
inline QStringList oddFiles(const QString& folder)
{
    QDir().mkpath(folder + "/a folder/deeper");
    const auto put = [&folder](const QString& name, const std::string& content) {
        core::writeFile((folder + '/' + name).toStdString(), content);
    };
    const std::string drawing = core::formatDrawing(ui::exampleInk());
    put("empty", "");
    put("empty.png", "");
    put("empty.safetensors", "");
    put("four.runoff", drawing);
    put("cut.runoff", drawing.substr(0, drawing.size() / 2));
    put("deep.json", std::string(200'000, '['));
    put("deep.runoff-scene", "{\"format\": " + std::string(200'000, '[') + "}");
    put("cut.safetensors", "\xff\xff\xff\xff");
    put("header.safetensors", std::string("\x40\0\0\0\0\0\0\0", 8) + "{\"a\": {\"dtype\": \"F32\"}}");
    put("text.txt", "hello\nworld");
    put("<b>bold&amp;\n.png", "no picture");
    put("results.json", "{\"plan\": {}, \"cells\": []}");
    put("no end.jpg", "\xff\xd8\xff\xe0");
    core::Ink longInk;
    longInk.strokes.push_back({.points = {}});
    for (int point = 0; point < 100'000; ++point)
        longInk.strokes.back().points.push_back({(point % 997) / 997.0, (point % 991) / 991.0});
    put("long.runoff", core::formatDrawing(longInk));
    QImage huge(12'000, 12'000, QImage::Format_Mono);
    huge.fill(1);
    huge.save(folder + "/huge.png");
    QImage small(40, 30, QImage::Format_RGB32);
    small.fill(Qt::darkBlue);
    small.save(folder + "/small.png");
    small.save(folder + "/small.bmp");
    static_cast<void>(::mkfifo((folder + "/pipe.png").toUtf8().constData(), 0600));
    QFile::link("/dev/zero", folder + "/device.png");
    QFile::link(folder + "/loop.png", folder + "/loop.png");
    QStringList paths{folder, folder + "/not there.png", "/proc/self/mem", "/dev/null"};
    for (const QString& name : QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        paths << folder + '/' + name;
    return paths;
}

}  // namespace support
