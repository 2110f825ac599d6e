/* min and max. In C++ they are templates: a macro would break std::min, and projects that want none say NOMINMAX. */
#pragma once
#if !defined(NOMINMAX)
#ifndef __cplusplus
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#elif !defined(min) && !defined(max)
extern "C++" {
template <class A, class B> constexpr auto min(A a, B b) { return a < b ? a : b; }
template <class A, class B> constexpr auto max(A a, B b) { return a > b ? a : b; }
}
#endif
#endif
