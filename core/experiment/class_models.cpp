#include "core/experiment/class_models.h"

#include "core/base/error.h"
#include "core/evaluation/outputs.h"
#include "core/training/sources.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

using Rows = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Vector = Eigen::RowVectorXf;

constexpr std::int64_t hiddenUnits = 64;  ///< of an autoencoder, before and after the code

/// Images as rows (N, D).
Rows rowsOf(const Dataset& images)
{
    const auto length = elementCount(images.imageShape);
    Rows rows(images.size(), length);
    for (std::int64_t n = 0; n < images.size(); ++n)
        images.copyImage(n, {rows.row(n).data(), static_cast<std::size_t>(length)});
    return rows;
}

Dataset imagesWith(const Dataset& all, int label)
{
    Dataset own = all.subset(indicesWhere(all, [label](int other) { return other == label; }));
    expects(own.size() > 0, "a model of one class needs at least one image of the class");
    return own;
}

/// The eigenvectors of rows' rows (D, D) with the highest eigenvalues. Solves the smaller of the problems (D, D) and
/// (N, N), which have the same eigenvalues above 0.
Rows leadingDirections(const Rows& centred, Eigen::Index count)
{
    const bool wide = centred.rows() < centred.cols();
    const Rows product = wide ? Rows(centred * centred.transpose()) : Rows(centred.transpose() * centred);
    const Eigen::SelfAdjointEigenSolver<Rows> solver(product);  // ascending eigenvalues
    Rows directions(count, centred.cols());
    for (Eigen::Index i = 0; i < count; ++i) {
        const Vector vector = solver.eigenvectors().col(product.cols() - 1 - i).transpose();
        directions.row(i) = wide ? Vector(vector * centred) : vector;
        directions.row(i).normalize();
    }
    return directions;
}

std::vector<Layer> autoencoderLayers(std::int64_t pixels, std::int64_t code)
{
    return {Flatten{}, Dense{hiddenUnits}, Relu{}, Dense{code}, Dense{hiddenUnits}, Relu{}, Dense{pixels}};
}

/// Half of the squared distance to the images, summed over the pixels.
BatchSource reconstructionSource(const Dataset& images, std::uint64_t order)
{
    const auto wanted = std::make_shared<std::vector<float>>();
    BatchSource source =
        imagesOnly(images, {.seed = order}, [wanted](std::span<const int>, std::span<const float> batch) {
            wanted->assign(batch.begin(), batch.end());
        });
    source.loss = [wanted](std::span<const float> outputs, std::span<float> gradient, std::int64_t count) {
        const auto share = 1.0F / static_cast<float>(count);
        double loss = 0.0;
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            const float difference = outputs[i] - (*wanted)[i];
            gradient[i] = share * difference;
            loss += 0.5 * static_cast<double>(difference) * static_cast<double>(difference);
        }
        return loss / static_cast<double>(count);
    };
    return source;
}

}  // namespace

ClassPca fitPca(const Dataset& train, int label, int directions)
{
    Rows rows = rowsOf(imagesWith(train, label));
    const Vector mean = rows.colwise().mean();
    rows.rowwise() -= mean;
    const auto count = std::min<Eigen::Index>({directions, rows.rows() - 1, rows.cols()});
    ClassPca model{{mean.data(), mean.data() + mean.size()}, Tensor({std::max<Eigen::Index>(count, 0), rows.cols()})};
    if (count > 0)
        Eigen::Map<Rows>(model.directions.values().data(), count, rows.cols()) = leadingDirections(rows, count);
    return model;
}

std::vector<double> errorsOf(const ClassPca& model, const Dataset& images, int directions)
{
    Rows rows = rowsOf(images);
    const auto pixels = static_cast<double>(rows.cols());
    rows.rowwise() -= Eigen::Map<const Vector>(model.mean.data(), rows.cols());
    const auto count = std::min<Eigen::Index>(directions, model.directions.extent(0));
    Eigen::VectorXf errors = rows.rowwise().squaredNorm();
    if (count > 0) {
        const Eigen::Map<const Rows> all(model.directions.values().data(), count, rows.cols());
        errors -= Rows(rows * all.transpose()).rowwise().squaredNorm();
    }
    std::vector<double> each;
    for (const float error : errors)
        each.push_back(std::max(0.0, static_cast<double>(error)) / pixels);
    return each;
}

TrainedNetwork trainAutoencoder(const CellContext& context, int label, int code)
{
    const Dataset own = imagesWith(context.data.train, label);
    const auto pixels = elementCount(own.imageShape);
    TrainingJob job{"autoencoder of class " + std::to_string(label) + ", code " + std::to_string(code),
                    networkStart(context, autoencoderLayers(pixels, code)), context.plan.headEpochs,
                    context.plan.batch};
    return trainOnSource(
        context, [&own](std::uint64_t order) { return reconstructionSource(own, order); }, std::move(job));
}

std::vector<double> errorsOf(const Network& autoencoder, const Dataset& images)
{
    constexpr std::int64_t atOnce = 1000;  // 3,072 outputs of all images would need 120 MB
    const auto length = static_cast<std::size_t>(elementCount(images.imageShape));
    std::vector<float> image(length);
    std::vector<double> errors;
    for (std::int64_t first = 0; first < images.size(); first += atOnce) {
        std::vector<std::int64_t> part(static_cast<std::size_t>(std::min(atOnce, images.size() - first)));
        for (std::size_t i = 0; i < part.size(); ++i)
            part[i] = first + static_cast<std::int64_t>(i);
        const Tensor outputs = outputsOf(autoencoder, images.subset(part));
        for (std::int64_t n = 0; n < outputs.extent(0); ++n) {
            images.copyImage(first + n, image);
            double sum = 0.0;
            for (std::size_t i = 0; i < length; ++i)
                sum += std::pow(static_cast<double>(outputs.row(n)[i]) - static_cast<double>(image[i]), 2);
            errors.push_back(sum / static_cast<double>(length));
        }
    }
    return errors;
}

StrategyAnswers answersBy(const std::vector<std::vector<double>>& errors)
{
    StrategyAnswers answers;
    const std::size_t images = errors.front().size();
    answers.scores = Tensor({static_cast<std::int64_t>(images), static_cast<std::int64_t>(errors.size())});
    for (std::size_t n = 0; n < images; ++n) {
        std::size_t best = 0;
        for (std::size_t k = 1; k < errors.size(); ++k)
            best = errors[k][n] < errors[best][n] ? k : best;
        answers.winners.push_back(static_cast<int>(best));
        const double least = std::max(errors[best][n], 1e-12);
        for (std::size_t k = 0; k < errors.size(); ++k)
            answers.scores.row(static_cast<std::int64_t>(n))[k] = static_cast<float>(-errors[k][n] / least);
    }
    return answers;
}

std::vector<double> certaintyBy(const std::vector<std::vector<double>>& errors)
{
    std::vector<double> certainty(errors.front().size(), -std::numeric_limits<double>::infinity());
    for (const std::vector<double>& one : errors)
        for (std::size_t n = 0; n < one.size(); ++n)
            certainty[n] = std::max(certainty[n], -one[n]);
    return certainty;
}

}  // namespace core
