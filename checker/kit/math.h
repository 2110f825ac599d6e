/* irqlint kit: floating point functions of the C library */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
double sin(double x), cos(double x), tan(double x), asin(double x), acos(double x), atan(double x), sinh(double x), cosh(double x), tanh(double x);
double exp(double x), exp2(double x), log(double x), log2(double x), log10(double x), sqrt(double x), cbrt(double x), fabs(double x);
double ceil(double x), floor(double x), round(double x), trunc(double x), rint(double x), nearbyint(double x);
double pow(double x, double y), atan2(double y, double x), fmod(double x, double y), hypot(double x, double y), fmax(double x, double y);
double fmin(double x, double y), copysign(double x, double y), ldexp(double x, int e), frexp(double x, int *e), modf(double x, double *i);
float sinf(float x), cosf(float x), tanf(float x), asinf(float x), acosf(float x), atanf(float x), sinhf(float x), coshf(float x), tanhf(float x);
float expf(float x), exp2f(float x), logf(float x), log2f(float x), log10f(float x), sqrtf(float x), cbrtf(float x), fabsf(float x);
float ceilf(float x), floorf(float x), roundf(float x), truncf(float x), rintf(float x), nearbyintf(float x);
float powf(float x, float y), atan2f(float y, float x), fmodf(float x, float y), hypotf(float x, float y), fmaxf(float x, float y);
float fminf(float x, float y), copysignf(float x, float y), ldexpf(float x, int e), frexpf(float x, int *e), modff(float x, float *i);
long lround(double x), lrint(double x), lroundf(float x), lrintf(float x);
long long llround(double x), llrint(double x);
int abs(int x);
long labs(long x);
#ifdef __cplusplus
}
#endif
#define HUGE_VAL __builtin_huge_val()
#define INFINITY __builtin_inff()
#define NAN __builtin_nanf("")
#define isnan(x) __builtin_isnan(x)
#define isinf(x) __builtin_isinf(x)
#define isfinite(x) __builtin_isfinite(x)
#ifdef _USE_MATH_DEFINES
#define M_E 2.71828182845904523536
#define M_LOG2E 1.44269504088896340736
#define M_LOG10E 0.434294481903251827651
#define M_LN2 0.693147180559945309417
#define M_LN10 2.30258509299404568402
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.785398163397448309616
#define M_1_PI 0.318309886183790671538
#define M_2_PI 0.636619772367581343076
#define M_SQRT2 1.41421356237309504880
#define M_SQRT1_2 0.707106781186547524401
#endif
