#pragma once

#include "tests/support/program.h"
#include "tests/support/tiny_data.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

namespace tests {

/// What trains in seconds, for tests of the command line.
constexpr const char* quickTraining =
    " --architecture lenet-small --epochs 3 --head-epochs 3 --multi-label-epochs 1 --specialist-epochs 1"
    " --batch 16 --head-batch 16 --optimizer adam --learning-rate 0.003 --threads 1";

/// A bar that stands upright, dark on white.
inline QImage barPicture()
{
    QImage picture(80, 80, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.fillRect(36, 12, 8, 56, Qt::black);
    return picture;
}

/// Data sets "data" and "small", pictures "bar.png", "bar.jpg" and "blank.png", and models/bars.safetensors, trained by
/// the program; returns what it said as JSON.
inline ProgramResult prepareBars(const Program& program, const QDir& folder)
{
    folder.mkdir("models");
    writeIdxFolder(tinyData({.side = 28, .perClass = 24}), folder.filePath("data").toStdString());
    writeIdxFolder(tinyData({.side = 14, .perClass = 8}), folder.filePath("small").toStdString());
    QImage blank(40, 40, QImage::Format_RGB32);
    blank.fill(Qt::white);
    if (!barPicture().save(folder.filePath("bar.png")) || !barPicture().save(folder.filePath("bar.jpg"))
        || !blank.save(folder.filePath("blank.png")))
        return {};
    return program.run("train --dataset data --out models/bars.safetensors --json --title Bars"
                       + QString(quickTraining));
}

}  // namespace tests
