/* irqlint kit: Windows implementation libraries, small functions */
#pragma once
namespace wil {
template <class T> using integral_from_enum = wistd::underlying_type_t<wistd::remove_cvref_t<T>>;
template <class T> inline void assign_to_opt_param(_Out_opt_ T *outParam, T value)
{
    if (outParam)
        *outParam = value;
}
template <class T> inline void AssignToOptParam(_Out_opt_ T *outParam, T value) { assign_to_opt_param(outParam, value); }
template <class T> inline void assign_null_to_opt_param(_Out_opt_ T *outParam)
{
    if (outParam)
        *outParam = nullptr;
}
template <class T> constexpr bool verify_bool(const T &value) noexcept { return static_cast<bool>(value); }
template <class T> constexpr T verify_hresult(T value) noexcept { return value; }
template <class T> constexpr T verify_ntstatus(T value) noexcept { return value; }
template <class T> constexpr T verify_win32(T value) noexcept { return value; }
template <class T, class U> constexpr T safe_cast_nothrow(U value) noexcept { return static_cast<T>(value); }

/* Two ends of an array, for loops. */
template <class T> struct iterator_range {
    T first, last;
    constexpr T begin() const { return first; }
    constexpr T end() const { return last; }
};
template <class T> constexpr iterator_range<T> make_range(T first, T last) { return {first, last}; }
template <class T> constexpr iterator_range<T *> make_range(T *first, size_t count) { return {first, first + count}; }
}
