/* irqlint kit: Windows implementation libraries, objects and locks of the framework */
#pragma once
#include <wdf.h>
namespace wil {
template <class T> using unique_wdf_any = unique_any<T, decltype(&::WdfObjectDelete), ::WdfObjectDelete>;
using unique_wdf_object = unique_wdf_any<WDFOBJECT>;
using unique_wdf_queue = unique_wdf_any<WDFQUEUE>;
using unique_wdf_timer = unique_wdf_any<WDFTIMER>;
using unique_wdf_work_item = unique_wdf_any<WDFWORKITEM>;
using unique_wdf_memory = unique_wdf_any<WDFMEMORY>;
using unique_wdf_dma_enabler = unique_wdf_any<WDFDMAENABLER>;
using unique_wdf_dma_transaction = unique_wdf_any<WDFDMATRANSACTION>;
using unique_wdf_common_buffer = unique_wdf_any<WDFCOMMONBUFFER>;
using unique_wdf_key = unique_wdf_any<WDFKEY>;
using unique_wdf_string = unique_wdf_any<WDFSTRING>;
using unique_wdf_collection = unique_wdf_any<WDFCOLLECTION>;
using unique_wdf_device_init = unique_any<WDFDEVICE_INIT *, decltype(&::WdfDeviceInitFree), ::WdfDeviceInitFree>;

__IRQLINT_LOCK_HOLDER(wdf_wait_lock_release_scope_exit, WDFWAITLOCK, WdfWaitLockRelease)
__IRQLINT_LOCK_HOLDER(wdf_spin_lock_release_scope_exit, WDFSPINLOCK, WdfSpinLockRelease)
_IRQL_requires_max_(PASSIVE_LEVEL)
inline wdf_wait_lock_release_scope_exit acquire_wdf_wait_lock(WDFWAITLOCK lock) noexcept
{
    WdfWaitLockAcquire(lock, nullptr);
    return wdf_wait_lock_release_scope_exit(lock);
}
_IRQL_requires_max_(APC_LEVEL)
inline wdf_wait_lock_release_scope_exit try_acquire_wdf_wait_lock(WDFWAITLOCK lock) noexcept
{
    LONGLONG timeout = 0;
    if (WdfWaitLockAcquire(lock, &timeout) == STATUS_SUCCESS)
        return wdf_wait_lock_release_scope_exit(lock);
    return wdf_wait_lock_release_scope_exit();
}
_IRQL_requires_max_(DISPATCH_LEVEL)
inline wdf_spin_lock_release_scope_exit acquire_wdf_spin_lock(WDFSPINLOCK lock) noexcept
{
    WdfSpinLockAcquire(lock);
    return wdf_spin_lock_release_scope_exit(lock);
}

class unique_wdf_spin_lock : public unique_wdf_any<WDFSPINLOCK> {
public:
    using unique_any::unique_any;
    NTSTATUS create(_In_opt_ WDF_OBJECT_ATTRIBUTES *attributes = nullptr)
    {
        reset();
        return WdfSpinLockCreate(attributes, addressof());
    }
    _IRQL_requires_max_(DISPATCH_LEVEL) wdf_spin_lock_release_scope_exit acquire() noexcept { return acquire_wdf_spin_lock(get()); }
};
class unique_wdf_wait_lock : public unique_wdf_any<WDFWAITLOCK> {
public:
    using unique_any::unique_any;
    NTSTATUS create(_In_opt_ WDF_OBJECT_ATTRIBUTES *attributes = nullptr)
    {
        reset();
        return WdfWaitLockCreate(attributes, addressof());
    }
    _IRQL_requires_max_(PASSIVE_LEVEL) wdf_wait_lock_release_scope_exit acquire() noexcept { return acquire_wdf_wait_lock(get()); }
    _IRQL_requires_max_(APC_LEVEL) wdf_wait_lock_release_scope_exit try_acquire() noexcept { return try_acquire_wdf_wait_lock(get()); }
};

/* A reference to a framework object, with its tag. */
template <class T> class unique_wdf_object_reference {
    T m_wdfObject = nullptr;
    void *m_tag = nullptr;

public:
    unique_wdf_object_reference() noexcept = default;
    explicit unique_wdf_object_reference(T wdfObject, void *tag = nullptr) noexcept : m_wdfObject(wdfObject), m_tag(tag) {}
    explicit unique_wdf_object_reference(const unique_wdf_any<T> &wdfObject, void *tag = nullptr) noexcept : m_wdfObject(wdfObject.get()), m_tag(tag) {}
    unique_wdf_object_reference(const unique_wdf_object_reference &) = delete;
    unique_wdf_object_reference &operator=(const unique_wdf_object_reference &) = delete;
    unique_wdf_object_reference(unique_wdf_object_reference &&other) noexcept : m_wdfObject(other.m_wdfObject), m_tag(other.m_tag) { other.m_wdfObject = nullptr; }
    unique_wdf_object_reference &operator=(unique_wdf_object_reference &&other) noexcept
    {
        reset(other.m_wdfObject, other.m_tag);
        other.m_wdfObject = nullptr;
        return *this;
    }
    ~unique_wdf_object_reference() noexcept { reset(); }
    explicit operator bool() const noexcept { return m_wdfObject != nullptr; }
    T get() const noexcept { return m_wdfObject; }
    void *get_tag() const noexcept { return m_tag; }
    void reset(T wdfObject = nullptr, void *tag = nullptr) noexcept
    {
        if (m_wdfObject != nullptr)
            WdfObjectDereferenceWithTag(m_wdfObject, m_tag);
        m_wdfObject = wdfObject;
        m_tag = tag;
    }
    T release(_Outptr_opt_ void **tag = nullptr) noexcept
    {
        T wdfObject = m_wdfObject;
        assign_to_opt_param(tag, m_tag);
        m_wdfObject = nullptr;
        return wdfObject;
    }
    T *put() noexcept
    {
        reset();
        return &m_wdfObject;
    }
    T *operator&() noexcept { return put(); }
};
template <class T> unique_wdf_object_reference<T> wdf_object_reference_increment(T wdfObject, PVOID tag, LONG line, PCSTR file) noexcept
{
    WdfObjectReferenceActual(wdfObject, tag, line, file);
    return unique_wdf_object_reference<T>(wdfObject, tag);
}
template <class T> unique_wdf_object_reference<T> wdf_object_reference_increment(const unique_wdf_any<T> &wdfObject, PVOID tag, LONG line, PCSTR file) noexcept
{
    return wdf_object_reference_increment(wdfObject.get(), tag, line, file);
}
#define WI_WdfObjectReferenceIncrement(Object, Tag) wil::wdf_object_reference_increment(Object, Tag, __LINE__, __FILE__)

/* Completes its request at the end of its life, with what was set last. */
class wdf_request_completer {
    WDFREQUEST m_wdfRequest = nullptr;
    ULONG_PTR m_information = 0;
    NTSTATUS m_status = STATUS_UNSUCCESSFUL;
    CCHAR m_priorityBoost = 0;
    bool m_informationSet = false, m_priorityBoostSet = false;

public:
    explicit wdf_request_completer(WDFREQUEST wdfRequest = nullptr) noexcept : m_wdfRequest(wdfRequest) {}
    wdf_request_completer(const wdf_request_completer &) = delete;
    wdf_request_completer &operator=(const wdf_request_completer &) = delete;
    wdf_request_completer(wdf_request_completer &&other) noexcept
        : m_wdfRequest(other.release()), m_information(other.m_information), m_status(other.m_status), m_priorityBoost(other.m_priorityBoost),
          m_informationSet(other.m_informationSet), m_priorityBoostSet(other.m_priorityBoostSet) {}
    wdf_request_completer &operator=(wdf_request_completer &&other) noexcept
    {
        reset(other.release());
        m_information = other.m_information;
        m_status = other.m_status;
        m_priorityBoost = other.m_priorityBoost;
        m_informationSet = other.m_informationSet;
        m_priorityBoostSet = other.m_priorityBoostSet;
        return *this;
    }
    ~wdf_request_completer() noexcept { reset(); }
    WDFREQUEST get() const noexcept { return m_wdfRequest; }
    void set_status(NTSTATUS status) noexcept { m_status = status; }
    void set_information(ULONG_PTR information) noexcept
    {
        m_information = information;
        m_informationSet = true;
    }
    void set_priority_boost(CCHAR priorityBoost) noexcept
    {
        m_priorityBoost = priorityBoost;
        m_priorityBoostSet = true;
    }
    explicit operator bool() const noexcept { return m_wdfRequest != nullptr; }
    WDFREQUEST *put() noexcept
    {
        reset();
        return &m_wdfRequest;
    }
    WDFREQUEST *operator&() noexcept { return put(); }
    WDFREQUEST release() noexcept
    {
        WDFREQUEST wdfRequest = m_wdfRequest;
        m_wdfRequest = nullptr;
        return wdfRequest;
    }
    void reset(WDFREQUEST newWdfRequest = nullptr)
    {
        if (m_wdfRequest != nullptr) {
            if (m_priorityBoostSet)
                WdfRequestCompleteWithPriorityBoost(m_wdfRequest, m_status, m_priorityBoost);
            else if (m_informationSet)
                WdfRequestCompleteWithInformation(m_wdfRequest, m_status, m_information);
            else
                WdfRequestComplete(m_wdfRequest, m_status);
        }
        m_wdfRequest = newWdfRequest;
        m_status = STATUS_UNSUCCESSFUL;
        m_informationSet = m_priorityBoostSet = false;
    }
};
}
