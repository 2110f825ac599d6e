/* irqlint kit: the algorithms that drivers use */
#pragma once
#include <cxx/nominmax.h>
#include <cxx/utility.h>
namespace std {
template <class T> constexpr const T &(min)(const T &a, const T &b) { return b < a ? b : a; }
template <class T> constexpr const T &(max)(const T &a, const T &b) { return a < b ? b : a; }
template <class T, class C> constexpr const T &(min)(const T &a, const T &b, C less) { return less(b, a) ? b : a; }
template <class T, class C> constexpr const T &(max)(const T &a, const T &b, C less) { return less(a, b) ? b : a; }
template <class T> constexpr T(min)(initializer_list<T> all)
{
    const T *best = all.begin();
    for (const T *at = best; at != all.end(); ++at)
        if (*at < *best)
            best = at;
    return *best;
}
template <class T> constexpr T(max)(initializer_list<T> all)
{
    const T *best = all.begin();
    for (const T *at = best; at != all.end(); ++at)
        if (*best < *at)
            best = at;
    return *best;
}
template <class T> constexpr const T &clamp(const T &value, const T &low, const T &high) { return value < low ? low : high < value ? high : value; }
template <class I, class T> constexpr I find(I from, I to, const T &value)
{
    while (from != to && !(*from == value))
        ++from;
    return from;
}
template <class I, class P> constexpr I find_if(I from, I to, P holds)
{
    while (from != to && !holds(*from))
        ++from;
    return from;
}
template <class I, class P> constexpr bool any_of(I from, I to, P holds) { return find_if(from, to, holds) != to; }
template <class I, class P> constexpr bool none_of(I from, I to, P holds) { return find_if(from, to, holds) == to; }
template <class I, class P> constexpr bool all_of(I from, I to, P holds)
{
    while (from != to && holds(*from))
        ++from;
    return from == to;
}
template <class I, class T> constexpr size_t count(I from, I to, const T &value)
{
    size_t n = 0;
    for (; from != to; ++from)
        n += *from == value;
    return n;
}
template <class I, class F> constexpr F for_each(I from, I to, F call)
{
    for (; from != to; ++from)
        call(*from);
    return call;
}
template <class I, class O> constexpr O copy(I from, I to, O out)
{
    for (; from != to; ++from, ++out)
        *out = *from;
    return out;
}
template <class I, class N, class O> constexpr O copy_n(I from, N n, O out)
{
    for (N i = 0; i < n; ++i, ++from, ++out)
        *out = *from;
    return out;
}
template <class I, class O, class F> constexpr O transform(I from, I to, O out, F call)
{
    for (; from != to; ++from, ++out)
        *out = call(*from);
    return out;
}
template <class I, class T> constexpr void fill(I from, I to, const T &value)
{
    for (; from != to; ++from)
        *from = value;
}
template <class I, class N, class T> constexpr I fill_n(I from, N n, const T &value)
{
    for (N i = 0; i < n; ++i, ++from)
        *from = value;
    return from;
}
template <class I, class J> constexpr bool equal(I from, I to, J other)
{
    for (; from != to; ++from, ++other)
        if (!(*from == *other))
            return false;
    return true;
}
template <class I> void sort(I from, I to);
template <class I, class C> void sort(I from, I to, C less);
template <class I, class T> I lower_bound(I from, I to, const T &value);
template <class I, class P> I remove_if(I from, I to, P holds);
template <class I> constexpr void reverse(I from, I to)
{
    while (from != to && from != --to)
        swap(*from++, *to);
}

template <class C> constexpr auto begin(C &all) -> decltype(all.begin()) { return all.begin(); }
template <class C> constexpr auto end(C &all) -> decltype(all.end()) { return all.end(); }
template <class T, size_t N> constexpr T *begin(T (&all)[N]) noexcept { return all; }
template <class T, size_t N> constexpr T *end(T (&all)[N]) noexcept { return all + N; }
template <class C> constexpr auto size(const C &all) -> decltype(all.size()) { return all.size(); }
template <class T, size_t N> constexpr size_t size(const T (&)[N]) noexcept { return N; }
template <class C> constexpr auto data(C &all) -> decltype(all.data()) { return all.data(); }
template <class T, size_t N> constexpr T *data(T (&all)[N]) noexcept { return all; }

template <class T, size_t N> struct array {
    typedef T value_type, *iterator, &reference;
    typedef const T *const_iterator, &const_reference;
    typedef size_t size_type;
    T _Elements[N];
    constexpr T &operator[](size_t at) noexcept { return _Elements[at]; }
    constexpr const T &operator[](size_t at) const noexcept { return _Elements[at]; }
    constexpr T &front() noexcept { return _Elements[0]; }
    constexpr T &back() noexcept { return _Elements[N - 1]; }
    constexpr T *data() noexcept { return _Elements; }
    constexpr const T *data() const noexcept { return _Elements; }
    constexpr T *begin() noexcept { return _Elements; }
    constexpr const T *begin() const noexcept { return _Elements; }
    constexpr T *end() noexcept { return _Elements + N; }
    constexpr const T *end() const noexcept { return _Elements + N; }
    constexpr size_t size() const noexcept { return N; }
    constexpr bool empty() const noexcept { return N == 0; }
    constexpr void fill(const T &value)
    {
        for (size_t i = 0; i < N; i++)
            _Elements[i] = value;
    }
};
#if __cplusplus >= 201703L
template <class T, class... R> array(T, R...) -> array<T, 1 + sizeof...(R)>;
#endif
}
