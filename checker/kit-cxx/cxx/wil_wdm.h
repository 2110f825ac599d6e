/* irqlint kit: Windows implementation libraries, locks, events, pool and handles of the kernel */
#pragma once
#include <wdm.h>
namespace wil {
namespace details {
inline void release_fast_mutex_with_critical_region(FAST_MUTEX *fastMutex) noexcept
{
    ExReleaseFastMutexUnsafe(fastMutex);
    KeLeaveCriticalRegion();
}
inline void release_push_lock_exclusive(EX_PUSH_LOCK *pushLock) noexcept
{
    ExReleasePushLockExclusive(pushLock);
    KeLeaveCriticalRegion();
}
inline void release_push_lock_shared(EX_PUSH_LOCK *pushLock) noexcept
{
    ExReleasePushLockShared(pushLock);
    KeLeaveCriticalRegion();
}
}

class kspin_lock_guard {
    PKSPIN_LOCK m_lock = nullptr;
    KIRQL m_irql = PASSIVE_LEVEL;

public:
    typedef PKSPIN_LOCK pointer;
    kspin_lock_guard() noexcept = default;
    kspin_lock_guard(PKSPIN_LOCK lock, KIRQL irql) noexcept : m_lock(lock), m_irql(irql) {}
    kspin_lock_guard(kspin_lock_guard &&other) noexcept : m_lock(other.m_lock), m_irql(other.m_irql) { other.m_lock = nullptr; }
    kspin_lock_guard(const kspin_lock_guard &) = delete;
    kspin_lock_guard &operator=(const kspin_lock_guard &) = delete;
    ~kspin_lock_guard() noexcept
    {
        if (m_lock != nullptr)
            KeReleaseSpinLock(m_lock, m_irql);
    }
    kspin_lock_guard &operator=(kspin_lock_guard &&other) noexcept
    {
        reset();
        m_lock = other.m_lock;
        m_irql = other.m_irql;
        other.m_lock = nullptr;
        return *this;
    }
    void reset() noexcept
    {
        if (m_lock != nullptr)
            KeReleaseSpinLock(m_lock, m_irql);
        m_lock = nullptr;
    }
    void release() noexcept { m_lock = nullptr; }
    explicit operator bool() const noexcept { return m_lock != nullptr; }
};
__IRQLINT_LOCK_HOLDER(kspin_lock_at_dpc_guard, PKSPIN_LOCK, KeReleaseSpinLockFromDpcLevel)
__IRQLINT_LOCK_HOLDER(fast_mutex_guard, FAST_MUTEX *, ExReleaseFastMutex)
__IRQLINT_LOCK_HOLDER(fast_mutex_with_critical_region_guard, FAST_MUTEX *, details::release_fast_mutex_with_critical_region)
__IRQLINT_LOCK_HOLDER(push_lock_exclusive_guard, EX_PUSH_LOCK *, details::release_push_lock_exclusive)
__IRQLINT_LOCK_HOLDER(push_lock_shared_guard, EX_PUSH_LOCK *, details::release_push_lock_shared)

_IRQL_requires_max_(DISPATCH_LEVEL)
inline kspin_lock_guard acquire_kspin_lock(_In_ PKSPIN_LOCK spinLock)
{
    KIRQL irql;
    KeAcquireSpinLock(spinLock, &irql);
    return kspin_lock_guard(spinLock, irql);
}
_IRQL_requires_min_(DISPATCH_LEVEL)
inline kspin_lock_at_dpc_guard acquire_kspin_lock_at_dpc(_In_ PKSPIN_LOCK spinLock)
{
    KeAcquireSpinLockAtDpcLevel(spinLock);
    return kspin_lock_at_dpc_guard(spinLock);
}
_IRQL_requires_max_(APC_LEVEL)
inline fast_mutex_guard acquire_fast_mutex(FAST_MUTEX *fastMutex) noexcept
{
    ExAcquireFastMutex(fastMutex);
    return fast_mutex_guard(fastMutex);
}
_IRQL_requires_max_(APC_LEVEL)
inline fast_mutex_guard try_acquire_fast_mutex(FAST_MUTEX *fastMutex) noexcept
{
    if (ExTryToAcquireFastMutex(fastMutex))
        return fast_mutex_guard(fastMutex);
    return fast_mutex_guard();
}
_IRQL_requires_max_(APC_LEVEL)
inline fast_mutex_with_critical_region_guard acquire_fast_mutex_with_critical_region(FAST_MUTEX *fastMutex) noexcept
{
    KeEnterCriticalRegion();
    ExAcquireFastMutexUnsafe(fastMutex);
    return fast_mutex_with_critical_region_guard(fastMutex);
}
_IRQL_requires_max_(APC_LEVEL)
inline push_lock_exclusive_guard acquire_push_lock_exclusive(EX_PUSH_LOCK *pushLock) noexcept
{
    KeEnterCriticalRegion();
    ExAcquirePushLockExclusive(pushLock);
    return push_lock_exclusive_guard(pushLock);
}
_IRQL_requires_max_(APC_LEVEL)
inline push_lock_shared_guard acquire_push_lock_shared(EX_PUSH_LOCK *pushLock) noexcept
{
    KeEnterCriticalRegion();
    ExAcquirePushLockShared(pushLock);
    return push_lock_shared_guard(pushLock);
}

namespace details {
struct unmovable {
    unmovable() = default;
    unmovable(const unmovable &) = delete;
    unmovable &operator=(const unmovable &) = delete;
};
}
class kernel_spin_lock : details::unmovable {
    KSPIN_LOCK m_kSpinLock;

public:
    kernel_spin_lock() noexcept { KeInitializeSpinLock(&m_kSpinLock); }
    _IRQL_requires_max_(DISPATCH_LEVEL) kspin_lock_guard acquire() noexcept { return acquire_kspin_lock(&m_kSpinLock); }
    _IRQL_requires_min_(DISPATCH_LEVEL) kspin_lock_at_dpc_guard acquire_at_dpc() noexcept { return acquire_kspin_lock_at_dpc(&m_kSpinLock); }
};
class fast_mutex : details::unmovable {
    FAST_MUTEX m_fastMutex;

public:
    fast_mutex() noexcept { ExInitializeFastMutex(&m_fastMutex); }
    _IRQL_requires_max_(APC_LEVEL) fast_mutex_guard acquire() noexcept { return acquire_fast_mutex(&m_fastMutex); }
    _IRQL_requires_max_(APC_LEVEL) fast_mutex_guard try_acquire() noexcept { return try_acquire_fast_mutex(&m_fastMutex); }
};
class fast_mutex_with_critical_region : details::unmovable {
    FAST_MUTEX m_fastMutex;

public:
    fast_mutex_with_critical_region() noexcept { ExInitializeFastMutex(&m_fastMutex); }
    _IRQL_requires_max_(APC_LEVEL) fast_mutex_with_critical_region_guard acquire() noexcept { return acquire_fast_mutex_with_critical_region(&m_fastMutex); }
};
class push_lock : details::unmovable {
    EX_PUSH_LOCK m_pushLock;

public:
    push_lock() noexcept { ExInitializePushLock(&m_pushLock); }
    _IRQL_requires_max_(APC_LEVEL) push_lock_exclusive_guard acquire_exclusive() noexcept { return acquire_push_lock_exclusive(&m_pushLock); }
    _IRQL_requires_max_(APC_LEVEL) push_lock_shared_guard acquire_shared() noexcept { return acquire_push_lock_shared(&m_pushLock); }
};

namespace details {
template <EVENT_TYPE Type> class kernel_event_t : unmovable {
    KEVENT m_kernelEvent;

public:
    explicit kernel_event_t(bool isSignaled = false) noexcept { KeInitializeEvent(&m_kernelEvent, Type, isSignaled ? TRUE : FALSE); }
    PRKEVENT get() noexcept { return &m_kernelEvent; }
    void clear() noexcept { KeClearEvent(&m_kernelEvent); }
    bool set(KPRIORITY increment = IO_NO_INCREMENT) noexcept { return KeSetEvent(&m_kernelEvent, increment, FALSE) != 0; }
    bool is_signaled() const noexcept { return KeReadStateEvent(const_cast<PRKEVENT>(&m_kernelEvent)) != 0; }
    bool wait(LONGLONG waitTime) noexcept
    {
        LARGE_INTEGER duration;
        duration.QuadPart = waitTime;
        return KeWaitForSingleObject(&m_kernelEvent, Executive, KernelMode, FALSE, &duration) == STATUS_SUCCESS;
    }
    void wait() noexcept { (void)KeWaitForSingleObject(&m_kernelEvent, Executive, KernelMode, FALSE, nullptr); }
};
}
using kernel_event_auto_reset = details::kernel_event_t<SynchronizationEvent>;
using kernel_event_manual_reset = details::kernel_event_t<NotificationEvent>;
using kernel_event = kernel_event_auto_reset;

using unique_leave_critical_region_call = unique_call<decltype(&::KeLeaveCriticalRegion), ::KeLeaveCriticalRegion>;
using unique_leave_guarded_region_call = unique_call<decltype(&::KeLeaveGuardedRegion), ::KeLeaveGuardedRegion>;
inline unique_leave_critical_region_call enter_critical_region()
{
    KeEnterCriticalRegion();
    return {};
}
inline unique_leave_guarded_region_call enter_guarded_region()
{
    KeEnterGuardedRegion();
    return {};
}

namespace details {
template <class Pointer, ULONG Tag> struct pool_helpers {
    static void FreePoolWithTag(Pointer value) noexcept
    {
        if (value)
            ExFreePoolWithTag(value, Tag);
    }
};
}
template <class Pointer, ULONG Tag = 0>
using unique_tagged_pool_ptr = unique_any<Pointer, decltype(&details::pool_helpers<Pointer, Tag>::FreePoolWithTag), &details::pool_helpers<Pointer, Tag>::FreePoolWithTag>;
using unique_allocated_irp = unique_any<PIRP, decltype(&::IoFreeIrp), ::IoFreeIrp, details::pointer_access_noaddress>;
using unique_io_workitem = unique_any<PIO_WORKITEM, decltype(&::IoFreeWorkItem), ::IoFreeWorkItem, details::pointer_access_noaddress>;
using unique_kernel_handle = unique_any<HANDLE, decltype(&::ZwClose), ::ZwClose>;
}
