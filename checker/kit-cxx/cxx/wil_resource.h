/* irqlint kit: Windows implementation libraries, objects that release what they hold */
#pragma once
#include <new>
namespace wil {
namespace details {
typedef wistd::integral_constant<size_t, 0> pointer_access_all;
typedef wistd::integral_constant<size_t, 1> pointer_access_noaddress;
typedef wistd::integral_constant<size_t, 2> pointer_access_none;
}

/* A value and the function that gives it back. One flat class, so that what its destructor does is seen at a glance. */
template <class Pointer, class CloseFn, CloseFn Close, class Access = details::pointer_access_all, class Storage = Pointer, class Invalid = Pointer,
    Invalid Nothing = Invalid{}, class PointerInvalid = wistd::nullptr_t>
class unique_any {
    Storage m_ptr = Storage(Nothing);

public:
    typedef Pointer pointer;
    typedef Pointer element_type;
    typedef Storage pointer_storage;
    unique_any() noexcept = default;
    unique_any(wistd::nullptr_t) noexcept {}
    explicit unique_any(Storage value) noexcept : m_ptr(value) {}
    unique_any(unique_any &&other) noexcept : m_ptr(other.m_ptr) { other.m_ptr = Storage(Nothing); }
    unique_any(const unique_any &) = delete;
    unique_any &operator=(const unique_any &) = delete;
    ~unique_any() noexcept
    {
        if (static_cast<Pointer>(m_ptr) != Nothing)
            Close(m_ptr);
    }
    unique_any &operator=(unique_any &&other) noexcept
    {
        Storage value = other.m_ptr;
        other.m_ptr = Storage(Nothing);
        reset(value);
        return *this;
    }
    unique_any &operator=(wistd::nullptr_t) noexcept
    {
        reset();
        return *this;
    }
    void reset(Storage value = Storage(Nothing)) noexcept
    {
        if (static_cast<Pointer>(m_ptr) != Nothing)
            Close(m_ptr);
        m_ptr = value;
    }
    template <class Null, class = wistd::enable_if_t<wistd::is_same_v<Null, wistd::nullptr_t>>> void reset(Null) noexcept { reset(); }
    Storage release() noexcept
    {
        Storage value = m_ptr;
        m_ptr = Storage(Nothing);
        return value;
    }
    Pointer get() const noexcept { return static_cast<Pointer>(m_ptr); }
    bool is_valid() const noexcept { return static_cast<Pointer>(m_ptr) != Nothing; }
    explicit operator bool() const noexcept { return static_cast<Pointer>(m_ptr) != Nothing; }
    Storage *addressof() noexcept { return &m_ptr; }
    const Storage *addressof() const noexcept { return &m_ptr; }
    Storage *put() noexcept
    {
        reset();
        return &m_ptr;
    }
    Storage *operator&() noexcept { return put(); }
    void swap(unique_any &other) noexcept
    {
        Storage value = m_ptr;
        m_ptr = other.m_ptr;
        other.m_ptr = value;
    }
    friend bool operator==(const unique_any &a, const unique_any &b) noexcept { return a.get() == b.get(); }
    friend bool operator!=(const unique_any &a, const unique_any &b) noexcept { return a.get() != b.get(); }
    friend bool operator==(const unique_any &a, wistd::nullptr_t) noexcept { return !a.is_valid(); }
    friend bool operator!=(const unique_any &a, wistd::nullptr_t) noexcept { return a.is_valid(); }
};

/* Storage that a driver writes itself: it brings get, reset, release, is_valid and addressof. */
template <class Storage> class unique_any_t : public Storage {
public:
    using Storage::Storage;
    unique_any_t() = default;
    unique_any_t(unique_any_t &&) = default;
    unique_any_t &operator=(unique_any_t &&) = default;
    explicit operator bool() const noexcept { return Storage::is_valid(); }
    auto put() noexcept
    {
        Storage::reset();
        return Storage::addressof();
    }
    auto operator&() noexcept { return put(); }
};

/* What holds a lock: a class of its own for each kind, whose name stands in messages. */
#define __IRQLINT_LOCK_HOLDER(Name, Lock, Release) \
    class Name { \
        Lock m_lock = nullptr; \
\
    public: \
        typedef Lock pointer; \
        Name() noexcept = default; \
        explicit Name(Lock lock) noexcept : m_lock(lock) {} \
        Name(Name &&other) noexcept : m_lock(other.m_lock) { other.m_lock = nullptr; } \
        Name(const Name &) = delete; \
        Name &operator=(const Name &) = delete; \
        ~Name() noexcept \
        { \
            if (m_lock != nullptr) \
                Release(m_lock); \
        } \
        Name &operator=(Name &&other) noexcept \
        { \
            reset(other.release()); \
            return *this; \
        } \
        void reset(Lock lock = nullptr) noexcept \
        { \
            if (m_lock != nullptr) \
                Release(m_lock); \
            m_lock = lock; \
        } \
        Lock release() noexcept \
        { \
            Lock lock = m_lock; \
            m_lock = nullptr; \
            return lock; \
        } \
        explicit operator bool() const noexcept { return m_lock != nullptr; } \
    };

namespace details {
template <class Lambda> class lambda_call {
    Lambda m_lambda;
    bool m_call = true;

public:
    explicit lambda_call(Lambda &&lambda) noexcept : m_lambda(static_cast<Lambda &&>(lambda)) {}
    lambda_call(lambda_call &&other) noexcept : m_lambda(static_cast<Lambda &&>(other.m_lambda)), m_call(other.m_call) { other.m_call = false; }
    lambda_call(const lambda_call &) = delete;
    lambda_call &operator=(const lambda_call &) = delete;
    ~lambda_call() noexcept { reset(); }
    void release() noexcept { m_call = false; }
    void reset() noexcept
    {
        if (m_call) {
            m_call = false;
            m_lambda();
        }
    }
    explicit operator bool() const noexcept { return m_call; }
};
}
template <class Lambda> inline details::lambda_call<wistd::remove_cvref_t<Lambda>> scope_exit(Lambda &&lambda) noexcept
{
    return details::lambda_call<wistd::remove_cvref_t<Lambda>>(static_cast<Lambda &&>(lambda));
}

/* Calls a function without arguments once, at the end of its life. */
template <class CloseFn, CloseFn Close, bool Default = true> class unique_call {
    bool m_call = Default;

public:
    unique_call() = default;
    explicit unique_call(bool call) noexcept : m_call(call) {}
    unique_call(unique_call &&other) noexcept : m_call(other.m_call) { other.m_call = false; }
    unique_call(const unique_call &) = delete;
    unique_call &operator=(const unique_call &) = delete;
    unique_call &operator=(unique_call &&other) noexcept
    {
        reset();
        m_call = other.m_call;
        other.m_call = false;
        return *this;
    }
    ~unique_call() noexcept { reset(); }
    void reset() noexcept
    {
        bool call = m_call;
        m_call = false;
        if (call)
            Close();
    }
    void activate() noexcept { m_call = true; }
    void release() noexcept { m_call = false; }
    explicit operator bool() const noexcept { return m_call; }
};

/* A structure with a function that cleans it up. */
template <class Struct, class CloseFn, CloseFn Close, class InitFn = wistd::nullptr_t, InitFn Init = InitFn()> class unique_struct : public Struct {
    static void initialize(Struct &value) noexcept
    {
        if constexpr (wistd::is_same_v<InitFn, wistd::nullptr_t>)
            value = {};
        else
            Init(&value);
    }

public:
    unique_struct() noexcept { initialize(*this); }
    explicit unique_struct(const Struct &other) noexcept : Struct(other) {}
    unique_struct(unique_struct &&other) noexcept : Struct(other) { initialize(other); }
    unique_struct(const unique_struct &) = delete;
    unique_struct &operator=(const unique_struct &) = delete;
    unique_struct &operator=(unique_struct &&other) noexcept
    {
        reset(other.release());
        return *this;
    }
    ~unique_struct() noexcept { Close(this); }
    void reset() noexcept
    {
        Close(this);
        initialize(*this);
    }
    void reset(const Struct &other) noexcept
    {
        Close(this);
        static_cast<Struct &>(*this) = other;
    }
    Struct release() noexcept
    {
        Struct value(*this);
        initialize(*this);
        return value;
    }
    Struct *addressof() noexcept { return this; }
    Struct *reset_and_addressof() noexcept
    {
        reset();
        return this;
    }
};

/* Memory that a function returns through a pointer. */
template <class Function, Function Deleter> struct function_deleter {
    template <class T> void operator()(T *object) const { Deleter(object); }
};

namespace details {
template <class Smart> struct out_param_t {
    Smart &target;
    typename Smart::pointer value{};
    bool replace = true;
    explicit out_param_t(Smart &object) : target(object) {}
    ~out_param_t() { target.reset(value); }
    operator typename Smart::pointer *() { return &value; }
};
template <class Smart, class Pointer> struct out_param_ptr_t {
    Smart &target;
    typename Smart::pointer value{};
    explicit out_param_ptr_t(Smart &object) : target(object) {}
    ~out_param_ptr_t() { target.reset(value); }
    operator Pointer() { return reinterpret_cast<Pointer>(&value); }
};
}
template <class Smart> details::out_param_t<Smart> out_param(Smart &target) { return details::out_param_t<Smart>(target); }
template <class Pointer, class Smart> details::out_param_ptr_t<Smart, Pointer> out_param_ptr(Smart &target) { return details::out_param_ptr_t<Smart, Pointer>(target); }
template <class Smart> typename Smart::pointer detach_from_smart_pointer(Smart &smart) { return smart.release(); }
template <class T, class Smart> void detach_to_opt_param(_Out_opt_ T *outParam, Smart &&smart)
{
    if (outParam)
        *outParam = smart.release();
}

template <class T, class... Args> wistd::enable_if_t<!wistd::is_array_v<T>, wistd::unique_ptr<T>> make_unique_nothrow(Args &&...args)
{
    return wistd::unique_ptr<T>(new (std::nothrow) T(static_cast<Args &&>(args)...));
}
template <class T> wistd::enable_if_t<wistd::is_array_v<T>, wistd::unique_ptr<T>> make_unique_nothrow(size_t count)
{
    return wistd::unique_ptr<T>(new (std::nothrow) wistd::remove_extent_t<T>[count]());
}
}
