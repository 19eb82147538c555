#pragma once

#include "core/nn/layer.h"

#include <QTest>

#include <utility>
#include <vector>

namespace tests {

/// One image and the layers behind it.
struct NetworkCase {
    core::Shape input;
    std::vector<core::Layer> layers;
};

/// Every kind of layer in the places it can take, by name; four outputs or more.
inline const std::vector<std::pair<const char*, NetworkCase>>& networkCases()
{
    static const std::vector<std::pair<const char*, NetworkCase>> all{
        {"dense alone", {{7}, {core::Dense{4}}}},
        {"two dense with relu", {{9}, {core::Dense{12}, core::Relu{}, core::Dense{4}}}},
        {"relu before the first dense", {{9}, {core::Relu{}, core::Dense{4}}}},
        {"convolution", {{1, 8, 8}, {core::Convolution{.outputs = 5}, core::Flatten{}, core::Dense{4}}}},
        {"convolution with padding",
         {{3, 7, 7}, {core::Convolution{.outputs = 6, .padding = 1}, core::Relu{}, core::Flatten{}, core::Dense{4}}}},
        {"convolution with stride",
         {{2, 9, 9}, {core::Convolution{.outputs = 4, .stride = 2}, core::Relu{}, core::Flatten{}, core::Dense{4}}}},
        {"kernel of 5 with stride and padding",
         {{2, 11, 9},
          {core::Convolution{.outputs = 4, .kernel = 5, .stride = 2, .padding = 2}, core::Flatten{}, core::Dense{4}}}},
        {"two convolutions",
         {{1, 9, 9},
          {core::Convolution{.outputs = 16}, core::Relu{}, core::Convolution{.outputs = 10}, core::Relu{},
           core::Flatten{}, core::Dense{4}}}},
        {"pooling",
         {{1, 10, 10},
          {core::Convolution{.outputs = 10}, core::Relu{}, core::MaxPooling{}, core::Flatten{}, core::Dense{4}}}},
        {"overlapping pooling",
         {{1, 11, 11},
          {core::Convolution{.outputs = 8}, core::MaxPooling{3, 2}, core::Relu{}, core::Flatten{}, core::Dense{4}}}},
        {"pooling with a rest and dropout",
         {{1, 13, 13},
          {core::Convolution{.outputs = 16}, core::Relu{}, core::MaxPooling{}, core::Flatten{},
           core::Dropout{.rate = 0.25}, core::Dense{4}}}},
        {"pooling with gaps",
         {{1, 13, 13},
          {core::Convolution{.outputs = 8}, core::MaxPooling{2, 3}, core::Relu{}, core::Flatten{}, core::Dense{4}}}},
        {"wide convolutions",
         {{1, 24, 17},
          {core::Convolution{.outputs = 16}, core::Relu{}, core::Convolution{.outputs = 32}, core::Relu{},
           core::MaxPooling{}, core::Flatten{}, core::Dense{4}}}},
        {"wide convolutions with padding",
         {{3, 7, 9},
          {core::Convolution{.outputs = 24, .padding = 1}, core::Relu{}, core::Convolution{.outputs = 32, .padding = 1},
           core::Flatten{}, core::Dense{4}}}},
        {"wide convolutions with padding of 2",
         {{2, 3, 2},
          {core::Convolution{.outputs = 16, .padding = 2}, core::Relu{}, core::Convolution{.outputs = 16, .padding = 2},
           core::Flatten{}, core::Dense{4}}}},
        {"conv pool conv pool",
         {{1, 14, 14},
          {core::Convolution{.outputs = 8}, core::Relu{}, core::MaxPooling{}, core::Convolution{.outputs = 12},
           core::Relu{}, core::MaxPooling{}, core::Flatten{}, core::Dense{4}}}},
        {"pooling first",
         {{2, 8, 8},
          {core::MaxPooling{}, core::Convolution{.outputs = 4}, core::Relu{}, core::Flatten{}, core::Dense{4}}}},
        {"average pooling",
         {{1, 10, 10},
          {core::Convolution{.outputs = 10}, core::Relu{}, core::AveragePooling{}, core::Flatten{}, core::Dense{4}}}},
        {"mean of the map",
         {{2, 9, 7},
          {core::Convolution{.outputs = 16}, core::Relu{}, core::AveragePooling{.size = 0}, core::Flatten{},
           core::Dense{4}}}},
        {"normalization",
         {{1, 9, 9},
          {core::Convolution{.outputs = 16}, core::BatchNormalization{}, core::Relu{}, core::Convolution{.outputs = 8},
           core::Flatten{}, core::Dense{4}}}},
        {"normalization of a few channels",
         {{2, 8, 8},
          {core::Convolution{.outputs = 5}, core::BatchNormalization{.epsilon = 0.01}, core::Flatten{},
           core::Dense{4}}}},
        {"normalization first",
         {{2, 8, 8},
          {core::BatchNormalization{}, core::Relu{}, core::Convolution{.outputs = 4}, core::Flatten{},
           core::Dense{4}}}},
        {"normalization, relu and pooling",
         {{1, 10, 10},
          {core::Convolution{.outputs = 16}, core::BatchNormalization{}, core::Relu{}, core::MaxPooling{},
           core::Flatten{}, core::Dense{4}}}},
        {"normalization behind pooling",
         {{1, 10, 10},
          {core::Convolution{.outputs = 16}, core::MaxPooling{}, core::BatchNormalization{}, core::Relu{},
           core::Flatten{}, core::Dense{4}}}},
        {"sum",
         {{2, 8, 8},
          {core::Convolution{.outputs = 16}, core::Relu{}, core::Shortcut{},
           core::Convolution{.outputs = 16, .padding = 1}, core::Addition{}, core::Relu{},
           core::Convolution{.outputs = 8}, core::Flatten{}, core::Dense{4}}}},
        {"sum behind a relu, shortcut before one",
         {{2, 8, 8},
          {core::Convolution{.outputs = 16}, core::Shortcut{}, core::Relu{},
           core::Convolution{.outputs = 16, .padding = 1}, core::Relu{}, core::Addition{}, core::Flatten{},
           core::Dense{4}}}},
        {"sum of a few channels, dropout before",
         {{2, 8, 8},
          {core::Convolution{.outputs = 5}, core::Shortcut{}, core::Convolution{.outputs = 5, .padding = 1},
           core::Dropout{.rate = 0.2}, core::Addition{}, core::Relu{}, core::Convolution{.outputs = 8}, core::Flatten{},
           core::Dense{4}}}},
        {"sum with the image",
         {{2, 6, 6},
          {core::Shortcut{}, core::Convolution{.outputs = 2, .padding = 1}, core::Addition{}, core::Flatten{},
           core::Dense{4}}}},
        {"two sums, one behind the other",
         {{2, 8, 8},
          {core::Convolution{.outputs = 16}, core::Shortcut{}, core::Convolution{.outputs = 16, .padding = 1},
           core::Addition{}, core::Shortcut{}, core::Convolution{.outputs = 16, .padding = 1}, core::Addition{},
           core::MaxPooling{}, core::Flatten{}, core::Dense{4}}}},
        {"residual blocks",
         {{3, 8, 8},
          {core::Convolution{.outputs = 16, .padding = 1}, core::BatchNormalization{}, core::Relu{}, core::Shortcut{},
           core::Convolution{.outputs = 16, .padding = 1}, core::BatchNormalization{}, core::Relu{},
           core::Convolution{.outputs = 16, .padding = 1}, core::BatchNormalization{}, core::Addition{}, core::Relu{},
           core::AveragePooling{.size = 0}, core::Flatten{}, core::Dense{4}}}},
        {"sum last", {{4, 3, 3}, {core::Shortcut{}, core::Convolution{.outputs = 4, .padding = 1}, core::Addition{}}}},
        {"convolution last", {{2, 3, 3}, {core::Convolution{.outputs = 4}}}},
        {"relu last", {{6}, {core::Dense{4}, core::Relu{}}}},
        {"dropout everywhere",
         {{1, 10, 10},
          {core::Convolution{.outputs = 10}, core::Relu{}, core::Dropout{.rate = 0.2}, core::MaxPooling{},
           core::Flatten{}, core::Dropout{.rate = 0.25}, core::Dense{20}, core::Relu{}, core::Dropout{.rate = 0.5},
           core::Dense{4}}}},
        {"dropout before relu",
         {{9},
          {core::Dense{20}, core::Dropout{.rate = 0.3}, core::Relu{}, core::Dropout{.rate = 0.3}, core::Dense{4}}}},
        {"dropout first", {{9}, {core::Dropout{.rate = 0.3}, core::Dense{4}}}},
    };
    return all;
}

/// A row "number" for each of them.
inline void addNetworkRows()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < networkCases().size(); ++i)
        QTest::newRow(networkCases()[i].first) << static_cast<int>(i);
}

}  // namespace tests
