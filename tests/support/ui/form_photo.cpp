#include "tests/support/ui/form_photo.h"

#include "core/base/random.h"
#include "core/form/grey_picture.h"
#include "core/image/drawing_file.h"
#include "ui/form/form_page.h"
#include "ui/form/form_reader.h"

#include <QBuffer>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tests {

namespace {

constexpr int drawingsOfDigit = 6;
constexpr double radians = std::numbers::pi / 180.0;

const core::Ink& digit(std::size_t label, std::int64_t which)
{
    static const std::vector<core::Ink> all = [] {
        std::vector<core::Ink> drawings;
        for (int number = 0; number < 10; ++number)
            for (int drawing = 1; drawing <= drawingsOfDigit; ++drawing)
                drawings.push_back(core::readDrawing(std::string(RUNOFF_SOURCE_DIR "/resources/lessons/digits/")
                                                     + std::to_string(number) + "/0" + std::to_string(drawing)
                                                     + ".runoff"));
        return drawings;
    }();
    return all.at(label % 10 * drawingsOfDigit + static_cast<std::size_t>(which));
}

/// From the canvas to a box, in mm: 0.45 to 0.8 of its height, anywhere inside.
QTransform handwriting(const core::FormRect& box, const core::Ink& ink, core::Random& random)
{
    double left = 1.0, top = 1.0, right = 0.0, bottom = 0.0;
    for (const core::Stroke& stroke : ink.strokes)
        for (const core::InkPoint& point : stroke.points) {
            left = std::min(left, point.x), right = std::max(right, point.x);
            top = std::min(top, point.y), bottom = std::max(bottom, point.y);
        }
    const double longer = std::max(right - left, bottom - top);
    const double size = box.width * random.uniform(0.45, 0.8);
    const double room = (box.width - size) / 2.0 * 0.6;
    QTransform transform;
    transform.translate(box.left + box.width / 2.0 + random.uniform(-room, room),
                        box.top + box.height / 2.0 + random.uniform(-room, room));
    transform.rotate(random.uniform(-8.0, 8.0));
    transform.shear(random.uniform(-0.15, 0.15), 0.0);
    transform.scale(size / longer * random.uniform(0.85, 1.0), size / longer);
    transform.translate(-(left + right) / 2.0, -(top + bottom) / 2.0);
    return transform;
}

void write(QPainter& painter, const core::FormRect& box, const core::Ink& ink, const FormPen& pen, core::Random& random)
{
    const QTransform transform = handwriting(box, ink, random);
    painter.setPen(QPen(QColor(pen.level, pen.level, pen.level), pen.width * random.uniform(0.85, 1.15), Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    for (const core::Stroke& stroke : ink.strokes) {
        QPolygonF line;
        for (const core::InkPoint& point : stroke.points)
            line << transform.map(QPointF(point.x, point.y));
        painter.drawPolyline(line);
    }
}

/// Standard normal numbers, quickly.
class NoiseTable {
public:
    explicit NoiseTable(core::Random& random)
    {
        for (float& value : m_values)
            value = static_cast<float>(random.normal());
        m_state = random.bits() | 1U;
    }
    float next()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return m_values[m_state >> 50U];
    }

private:
    std::array<float, 16384> m_values{};
    std::uint64_t m_state = 0;
};

/// The light at each place of a picture.
class Light {
public:
    Light(const PhotoSettings& settings, QSize size, core::Random& random) : m_settings(settings)
    {
        const double turn = random.uniform(0.0, 2.0 * std::numbers::pi);
        m_falls = {std::cos(turn) / size.width(), std::sin(turn) / size.height()};
        const double edge = random.uniform(0.0, 2.0 * std::numbers::pi);
        m_edge = {std::cos(edge) / size.width(), std::sin(edge) / size.height()};
        m_middle = {size.width() * random.uniform(0.3, 0.7), size.height() * random.uniform(0.3, 0.7)};
        m_softness = random.uniform(0.015, 0.1);
    }
    double at(int x, int y) const
    {
        const double dx = x - m_middle.x, dy = y - m_middle.y;
        const double fall = std::clamp(0.5 + (dx * m_falls.x + dy * m_falls.y) * 0.7, 0.0, 1.0);
        const double side = 1.0 / (1.0 + std::exp(-(dx * m_edge.x + dy * m_edge.y) / m_softness));
        return (1.0 - m_settings.gradient * fall) * (1.0 - m_settings.shadow * side);
    }

private:
    const PhotoSettings& m_settings;
    core::FormPoint m_falls, m_edge, m_middle;
    double m_softness = 0.05;
};

struct Levels {
    int width = 0, height = 0;
    std::vector<float> values{};
};

void blurLine(std::vector<float>& line, const std::vector<float>& weights)
{
    const std::vector<float> source = line;
    const int reach = static_cast<int>(weights.size()) - 1, last = static_cast<int>(line.size()) - 1;
    for (int at = 0; at <= last; ++at) {
        float sum = source[static_cast<std::size_t>(at)] * weights[0];
        for (int step = 1; step <= reach; ++step)
            sum += weights[static_cast<std::size_t>(step)]
                 * (source[static_cast<std::size_t>(std::max(0, at - step))]
                    + source[static_cast<std::size_t>(std::min(last, at + step))]);
        line[static_cast<std::size_t>(at)] = sum;
    }
}

void blur(Levels& levels, double deviation)
{
    std::vector<float> weights;
    float total = 0.0F;
    for (int step = 0; step <= static_cast<int>(std::ceil(3.0 * deviation)); ++step) {
        weights.push_back(static_cast<float>(std::exp(-0.5 * step * step / (deviation * deviation))));
        total += weights.back() * (step == 0 ? 1.0F : 2.0F);
    }
    for (float& weight : weights)
        weight /= total;
    std::vector<float> line(static_cast<std::size_t>(levels.width));
    for (int y = 0; y < levels.height; ++y) {
        const auto row = levels.values.begin() + static_cast<std::ptrdiff_t>(y) * levels.width;
        std::copy(row, row + levels.width, line.begin());
        blurLine(line, weights);
        std::ranges::copy(line, row);
    }
    line.resize(static_cast<std::size_t>(levels.height));
    for (int x = 0; x < levels.width; ++x) {
        for (int y = 0; y < levels.height; ++y)
            line[static_cast<std::size_t>(y)] = levels.values[static_cast<std::size_t>(y) * levels.width + x];
        blurLine(line, weights);
        for (int y = 0; y < levels.height; ++y)
            levels.values[static_cast<std::size_t>(y) * levels.width + x] = line[static_cast<std::size_t>(y)];
    }
}

/// A pinhole camera 500 mm before the middle of the page: the corners of the page in mm, seen.
std::vector<core::FormPoint> seenFrom(const PhotoSettings& settings, const std::vector<core::FormPoint>& page)
{
    constexpr double distance = 500.0;
    const double turn = (settings.quarterTurns * 90.0 + settings.angle) * radians;
    const double a = settings.tilt[0] * radians, b = settings.tilt[1] * radians;
    std::vector<core::FormPoint> seen;
    for (const core::FormPoint& point : page) {
        const double x1 = point.x * std::cos(b), z1 = point.x * std::sin(b);
        const double y1 = point.y * std::cos(a), z2 = z1 + point.y * std::sin(a);
        const double scale = distance / (distance + z2);
        const double x = x1 * scale, y = y1 * scale;
        seen.push_back({x * std::cos(turn) - y * std::sin(turn), x * std::sin(turn) + y * std::cos(turn)});
    }
    return seen;
}

QSize sizeOf(const PhotoSettings& settings)
{
    const int longer = static_cast<int>(std::lround(std::sqrt(settings.megapixels * 1e6 * 4.0 / 3.0)));
    const QSize portrait(longer * 3 / 4, longer);
    return settings.quarterTurns % 2 == 0 ? portrait : portrait.transposed();
}

/// The page fills `fill` of the picture along the side that limits it.
core::Homography viewOf(const core::FormLayout& layout, const PhotoSettings& settings, QSize size)
{
    const double w = layout.width() / 2.0, h = layout.height() / 2.0;
    const std::vector<core::FormPoint> seen = seenFrom(settings, {{-w, -h}, {w, -h}, {w, h}, {-w, h}});
    core::FormPoint least = seen[0], most = seen[0];
    for (const core::FormPoint& point : seen) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
    const double scale =
        settings.fill * std::min(size.width() / (most.x - least.x), size.height() / (most.y - least.y));
    const auto corners = core::FormRect{0.0, 0.0, layout.width(), layout.height()}.corners();
    std::vector<core::PointPair> pairs;
    for (std::size_t i = 0; i < corners.size(); ++i)
        pairs.push_back({corners[i],
                         {size.width() / 2.0 + (seen[i].x - (least.x + most.x) / 2.0) * scale,
                          size.height() / 2.0 + (seen[i].y - (least.y + most.y) / 2.0) * scale}});
    return *core::Homography::fit(pairs);
}

/// How far a bent page is moved at a point: not at its corners, and most in the middle of its sides.
core::FormPoint bentBy(double bend, const core::FormPoint& page)
{
    return {bend * std::sin(page.y / 297.0 * std::numbers::pi), bend * std::sin(page.x / 210.0 * std::numbers::pi)};
}

/// The levels of the page on the desk, without light.
Levels projected(const FilledForm& form, const FormPhoto& photo, QSize size, core::Random& random)
{
    const core::FormLayout layout(form.plan);
    const core::GreyPicture page = ui::toGreyPicture(form.page);
    std::vector<core::PointPair> back;
    for (const core::FormPoint corner : core::FormRect{0.0, 0.0, layout.width(), layout.height()}.corners())
        back.push_back({photo.view(corner), corner});
    const core::Homography toPage = *core::Homography::fit(back);
    const double desk = random.uniform(60.0, 140.0), paper = random.uniform(0.82, 0.97);
    Levels levels{size.width(), size.height(), {}};
    levels.values.reserve(static_cast<std::size_t>(size.width()) * size.height());
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            core::FormPoint mm = toPage({x + 0.5, y + 0.5});
            const core::FormPoint moved = bentBy(photo.bend, mm);
            mm = {mm.x + moved.x, mm.y + moved.y};
            const bool isPage = mm.x >= 0.0 && mm.y >= 0.0 && mm.x <= layout.width() && mm.y <= layout.height();
            levels.values.push_back(static_cast<float>(
                isPage ? paper * core::levelAt(page, {mm.x * form.pixelsPerMm, mm.y * form.pixelsPerMm})
                       : desk + 8.0 * std::sin(x * 0.013) * std::sin(y * 0.017)));
        }
    return levels;
}

}  // namespace

FilledForm fillForm(const core::FormPlan& plan, core::FormPageNumber number, const FormFilling& filling)
{
    const core::FormLayout layout(plan);
    core::Random random(core::derivedSeed(filling.seed, "form filling"));
    FilledForm form{.plan = plan,
                    .number = number,
                    .page = ui::formPicture(plan, number, filling.pixelsPerMm),
                    .pixelsPerMm = filling.pixelsPerMm};
    QPainter painter(&form.page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(filling.pixelsPerMm, filling.pixelsPerMm);
    for (int row = 0; row < layout.rows(); ++row)
        for (int column = 0; column < layout.columns(); ++column) {
            form.filled.push_back(random.uniform() < filling.share);
            if (form.filled.back())
                write(painter, layout.box(row, column),
                      digit(layout.classOf(row, column), random.below(drawingsOfDigit)), filling.pen, random);
        }
    return form;
}

PhotoSettings randomPhoto(std::uint64_t seed, double mostMegapixels)
{
    core::Random random(core::derivedSeed(seed, "photo settings"));
    const double tilt = random.uniform(0.0, 15.0), towards = random.uniform(0.0, 2.0 * std::numbers::pi);
    PhotoSettings settings;
    settings.megapixels = random.uniform(3.0, std::max(3.0, mostMegapixels));
    settings.quarterTurns = static_cast<int>(random.below(4));
    settings.angle = random.uniform(-6.0, 6.0);
    settings.tilt = {tilt * std::cos(towards), tilt * std::sin(towards)};
    settings.fill = random.uniform(0.8, 0.97);
    settings.gradient = random.uniform(0.0, 0.45);
    settings.shadow = random.below(2) == 0 ? 0.0 : random.uniform(0.1, 0.5);
    settings.blur = random.uniform(0.4, 1.4);
    settings.noise = random.uniform(1.0, 6.0);
    settings.quality = static_cast<int>(60 + random.below(36));
    settings.seed = seed;
    return settings;
}

FormPhoto photograph(const FilledForm& form, const PhotoSettings& settings)
{
    core::Random random(core::derivedSeed(settings.seed, "photo"));
    const QSize size = sizeOf(settings);
    FormPhoto photo{{}, viewOf(core::FormLayout(form.plan), settings, size), settings.bend};
    Levels levels = projected(form, photo, size, random);
    blur(levels, settings.blur);
    const Light light(settings, size, random);
    NoiseTable noise(random);
    QImage picture(size, QImage::Format_Grayscale8);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            picture.scanLine(y)[x] = static_cast<uchar>(
                std::clamp(levels.values[static_cast<std::size_t>(y) * levels.width + x] * light.at(x, y)
                               + settings.noise * noise.next(),
                           0.0, 255.0));
    photo.picture = QImage::fromData(jpegOf(picture, settings.quality));
    return photo;
}

core::FormPoint FormPhoto::where(const core::FormPoint& page) const
{
    core::FormPoint flat = page;
    for (int step = 0; step < 5; ++step) {
        const core::FormPoint moved = bentBy(bend, flat);
        flat = {page.x - moved.x, page.y - moved.y};
    }
    return view(flat);
}

QImage besideEachOther(const QImage& left, const QImage& right)
{
    QImage both(left.width() + right.width(), std::max(left.height(), right.height()), QImage::Format_Grayscale8);
    both.fill(90);
    QPainter painter(&both);
    painter.drawImage(0, 0, left);
    painter.drawImage(left.width(), 0, right);
    return both;
}

QByteArray jpegOf(const QImage& picture, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", quality);
    return bytes;
}

}  // namespace tests
