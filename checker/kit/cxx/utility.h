/* irqlint kit: pairs, exchange, sequences of indices */
#pragma once
#include <type_traits>
#include <initializer_list>
namespace std {
template <class T> constexpr void swap(T &a, T &b) noexcept
{
    T old(static_cast<T &&>(a));
    a = static_cast<T &&>(b);
    b = static_cast<T &&>(old);
}
template <class T, size_t N> constexpr void swap(T (&a)[N], T (&b)[N]) noexcept
{
    for (size_t i = 0; i < N; i++)
        swap(a[i], b[i]);
}
template <class T, class U = T> constexpr T exchange(T &place, U &&value) noexcept
{
    T old(static_cast<T &&>(place));
    place = static_cast<U &&>(value);
    return old;
}
template <class T> constexpr const T &as_const(T &value) noexcept { return value; }
template <class T> constexpr T &&move_if_noexcept(T &value) noexcept { return static_cast<T &&>(value); }
template <class T> constexpr underlying_type_t<T> to_underlying(T value) noexcept { return static_cast<underlying_type_t<T>>(value); }

template <class A, class B> struct pair {
    typedef A first_type;
    typedef B second_type;
    A first;
    B second;
    constexpr pair() : first(), second() {}
    template <class U, class V> constexpr pair(U &&a, V &&b) : first(static_cast<U &&>(a)), second(static_cast<V &&>(b)) {}
};
#if __cplusplus >= 201703L
template <class A, class B> pair(A, B) -> pair<A, B>;
#endif
template <class A, class B> constexpr pair<decay_t<A>, decay_t<B>> make_pair(A &&a, B &&b) { return {static_cast<A &&>(a), static_cast<B &&>(b)}; }
template <class T> struct tuple_size;
template <size_t, class T> struct tuple_element;
struct in_place_t {};
inline constexpr in_place_t in_place{};
struct piecewise_construct_t {};
template <class T, T... I> struct integer_sequence { static constexpr size_t size() noexcept { return sizeof...(I); } };
template <size_t... I> using index_sequence = integer_sequence<size_t, I...>;
template <class T, T N> using make_integer_sequence = __make_integer_seq<integer_sequence, T, N>;
template <size_t N> using make_index_sequence = make_integer_sequence<size_t, N>;
template <class... T> using index_sequence_for = make_index_sequence<sizeof...(T)>;
}
