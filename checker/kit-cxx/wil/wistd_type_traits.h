/* irqlint kit: wistd, the standard's traits and helpers by another name */
#pragma once
#ifdef __cplusplus
#include <wil/wistd_config.h>
#define __IRQLINT_STD wistd
#include <cxx/traits.inc>
#undef __IRQLINT_STD
namespace wistd {
using nullptr_t = decltype(nullptr);
template <class T> constexpr void swap_wil(T &a, T &b) noexcept
{
    T old(static_cast<T &&>(a));
    a = static_cast<T &&>(b);
    b = static_cast<T &&>(old);
}
template <class A, class B = void> struct less { constexpr bool operator()(const A &a, const A &b) const { return a < b; } };
}
#endif
