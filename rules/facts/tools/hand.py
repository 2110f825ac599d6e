"""What the tables of /facts cannot say: effects as the model needs them, corrections, phrases.

Argument indices are zero-based, as the caller writes them. Places: arg0, *arg0, ret, hidden(arg0,irql) (a field of the
object that only the system sees), global(name).
"""

# ---------------------------------------------------------------------------------------------- effects


def set_irql(level, saved=None, when=None):
    return _effect("setIrql", level=level, saved=saved, when=when)


def restore(saved, when=None):
    return _effect("restoreIrql", saved=saved, when=when)


def acquire(cls, lock="arg0", form=None, saved=None, shared=False, recursion=None, when=None):
    return _effect("acquire", **{"class": cls}, form=form, lock=lock, saved=saved, shared=shared or None,
                   recursion=recursion, when=when)


def release(cls, lock="arg0", form=None, shared=False, when=None, for_owner=False):
    return _effect("release", **{"class": cls}, form=form, lock=lock, shared=shared or None, when=when, forOwner=for_owner or None)


def held(cls, lock="arg0", when="ret != 0"):
    """The result says that this thread holds the lock."""
    return _effect("held", **{"class": cls}, lock=lock, when=when)


def wait(timeout=None, when=None, object=None, mode=None):
    return _effect("wait", object=object, mode=mode, timeout=timeout, when=when)


def returns(result, when=None):
    """What is certain of the result whenever `when`, a condition on arguments, holds."""
    return _effect("returns", when=when, result=result)


def may_raise(when=None):
    return _effect("raise", when=when)


def _effect(do, **details):
    effect = {"do": do}
    effect.update((key, value) for key, value in details.items() if value is not None)
    return effect


ENTER = {"do": "critical", "enter": True}
LEAVE = {"do": "critical", "enter": False}
ENTER_GUARDED = dict(ENTER, guarded=True)
LEAVE_GUARDED = dict(LEAVE, guarded=True)
DISPATCH = "DISPATCH_LEVEL"

EFFECTS = {
    # IRQL itself
    "KeRaiseIrql": [set_irql("arg0", "*arg1")],
    "KfRaiseIrql": [set_irql("arg0", "ret")],
    "KzRaiseIrql": [set_irql("arg0", "ret")],
    "KeRaiseIrqlToDpcLevel": [set_irql(DISPATCH, "ret")],
    "KeRaiseIrqlToSynchLevel": [set_irql("SYNCH_LEVEL", "ret")],
    "KeLowerIrql": [restore("arg0")],
    "KfLowerIrql": [restore("arg0")],
    "KzLowerIrql": [restore("arg0")],
    "__writecr8": [restore("arg0")],
    "__readcr8": [{"do": "readIrql"}],
    "KeGetCurrentIrql": [{"do": "readIrql"}],
    "NDIS_RAISE_IRQL_TO_DISPATCH": [set_irql(DISPATCH, "*arg0")],
    "NDIS_LOWER_IRQL": [restore("arg0")],

    # spin locks
    "KeAcquireSpinLock": [set_irql(DISPATCH, "*arg1"), acquire("spinlock")],
    "ExAcquireSpinLock": [set_irql(DISPATCH, "*arg1"), acquire("spinlock")],
    "KeAcquireSpinLockRaiseToDpc": [set_irql(DISPATCH, "ret"), acquire("spinlock")],
    "KeAcquireSpinLockRaiseToSynch": [set_irql("SYNCH_LEVEL", "ret"), acquire("spinlock")],
    "KfAcquireSpinLock": [set_irql(DISPATCH, "ret"), acquire("spinlock")],
    "KeReleaseSpinLock": [release("spinlock"), restore("arg1")],
    "ExReleaseSpinLock": [release("spinlock"), restore("arg1")],
    "KfReleaseSpinLock": [release("spinlock"), restore("arg1")],
    "KeAcquireSpinLockAtDpcLevel": [acquire("spinlock", form="dpc")],
    "ExAcquireSpinLockAtDpcLevel": [acquire("spinlock", form="dpc")],
    "KefAcquireSpinLockAtDpcLevel": [acquire("spinlock", form="dpc")],
    "KeTryToAcquireSpinLockAtDpcLevel": [acquire("spinlock", form="dpc", when="ret != 0")],
    "KeReleaseSpinLockFromDpcLevel": [release("spinlock", form="dpc")],
    "ExReleaseSpinLockFromDpcLevel": [release("spinlock", form="dpc")],
    "KefReleaseSpinLockFromDpcLevel": [release("spinlock", form="dpc")],
    "KeAcquireSpinLockForDpc": [set_irql(DISPATCH, "ret"), acquire("spinlock", form="for_dpc")],
    "KeReleaseSpinLockForDpc": [release("spinlock", form="for_dpc"), restore("arg1")],
    "KeAcquireInStackQueuedSpinLock":
        [set_irql(DISPATCH, "hidden(arg1,irql)"), acquire("spinlock", form="queued", saved="hidden(arg1,lock)")],
    "KeReleaseInStackQueuedSpinLock":
        [release("spinlock", "hidden(arg0,lock)", form="queued"), restore("hidden(arg0,irql)")],
    "KeAcquireInStackQueuedSpinLockAtDpcLevel": [acquire("spinlock", form="queued_dpc", saved="hidden(arg1,lock)")],
    "KeReleaseInStackQueuedSpinLockFromDpcLevel": [release("spinlock", "hidden(arg0,lock)", form="queued_dpc")],
    "KeAcquireInStackQueuedSpinLockForDpc":
        [set_irql(DISPATCH, "hidden(arg1,irql)"), acquire("spinlock", form="queued_for_dpc", saved="hidden(arg1,lock)")],
    "KeReleaseInStackQueuedSpinLockForDpc":
        [release("spinlock", "hidden(arg0,lock)", form="queued_for_dpc"), restore("hidden(arg0,irql)")],
    "KeAcquireQueuedSpinLock": [set_irql(DISPATCH, "ret"), acquire("queued_spinlock_numbered")],
    "KeTryToAcquireQueuedSpinLock":
        [set_irql(DISPATCH, "*arg1", when="ret != 0"), acquire("queued_spinlock_numbered", when="ret != 0")],
    "KeReleaseQueuedSpinLock": [release("queued_spinlock_numbered"), restore("arg1")],
    "KeAcquireInterruptSpinLock": [set_irql("DIRQL", "ret"), acquire("interrupt_spinlock")],
    "KeReleaseInterruptSpinLock": [release("interrupt_spinlock"), restore("arg1")],
    "IoAcquireCancelSpinLock":
        [set_irql(DISPATCH, "*arg0"), acquire("cancel_spinlock", "global(cancel_spinlock)")],
    "IoReleaseCancelSpinLock": [release("cancel_spinlock", "global(cancel_spinlock)"), restore("arg0")],
    "IoAcquireVpbSpinLock": [set_irql(DISPATCH, "*arg0"), acquire("vpb_spinlock", "global(vpb_spinlock)")],
    "IoReleaseVpbSpinLock": [release("vpb_spinlock", "global(vpb_spinlock)"), restore("arg0")],

    # reader/writer spin locks
    "ExAcquireSpinLockExclusive": [set_irql(DISPATCH, "ret"), acquire("rw_spinlock")],
    "ExReleaseSpinLockExclusive": [release("rw_spinlock"), restore("arg1")],
    "ExAcquireSpinLockShared": [set_irql(DISPATCH, "ret"), acquire("rw_spinlock", shared=True, recursion="allowed")],
    "ExReleaseSpinLockShared": [release("rw_spinlock", shared=True), restore("arg1")],
    "ExAcquireSpinLockExclusiveAtDpcLevel": [acquire("rw_spinlock", form="dpc")],
    "ExReleaseSpinLockExclusiveFromDpcLevel": [release("rw_spinlock", form="dpc")],
    "ExAcquireSpinLockSharedAtDpcLevel": [acquire("rw_spinlock", form="dpc", shared=True, recursion="allowed")],
    "ExReleaseSpinLockSharedFromDpcLevel": [release("rw_spinlock", form="dpc", shared=True)],
    "ExTryAcquireSpinLockExclusiveAtDpcLevel": [acquire("rw_spinlock", form="dpc", when="ret != 0")],
    "ExTryAcquireSpinLockSharedAtDpcLevel": [acquire("rw_spinlock", form="dpc", shared=True, recursion="allowed", when="ret != 0")],
    "ExTryConvertSharedSpinLockExclusive":
        [release("rw_spinlock", form="any", shared=True, when="ret != 0"), acquire("rw_spinlock", form="any", when="ret != 0")],

    # mutexes that raise to APC_LEVEL or disable APCs
    "ExAcquireFastMutex": [set_irql("APC_LEVEL", "hidden(arg0,irql)"), acquire("fast_mutex")],
    "ExTryToAcquireFastMutex":
        [set_irql("APC_LEVEL", "hidden(arg0,irql)", when="ret != 0"), acquire("fast_mutex", when="ret != 0")],
    "ExReleaseFastMutex": [release("fast_mutex"), restore("hidden(arg0,irql)")],
    "ExAcquireFastMutexUnsafe": [acquire("fast_mutex", form="unsafe")],
    "ExReleaseFastMutexUnsafe": [release("fast_mutex", form="unsafe")],
    "ExEnterCriticalRegionAndAcquireFastMutexUnsafe": [ENTER, acquire("fast_mutex", form="unsafe")],
    "ExReleaseFastMutexUnsafeAndLeaveCriticalRegion": [release("fast_mutex", form="unsafe"), LEAVE],
    "KeAcquireGuardedMutex": [ENTER_GUARDED, acquire("guarded_mutex")],
    "KeTryToAcquireGuardedMutex": [dict(ENTER_GUARDED, when="ret != 0"), acquire("guarded_mutex", when="ret != 0")],
    "KeReleaseGuardedMutex": [release("guarded_mutex"), LEAVE_GUARDED],
    "KeAcquireGuardedMutexUnsafe": [acquire("guarded_mutex", form="unsafe")],
    "KeReleaseGuardedMutexUnsafe": [release("guarded_mutex", form="unsafe")],
    "KeEnterCriticalRegion": [ENTER],
    "KeLeaveCriticalRegion": [LEAVE],
    "KeEnterGuardedRegion": [ENTER_GUARDED],
    "KeLeaveGuardedRegion": [LEAVE_GUARDED],
    "FsRtlEnterFileSystem": [ENTER],
    "FsRtlExitFileSystem": [LEAVE],

    # executive resources. Who may wait gets them. A shared owner that asks again gets it, so recursion is allowed in all forms.
    "ExAcquireResourceExclusiveLite": [acquire("eresource", recursion="allowed", when="ret != 0"), returns("ret != 0", when="arg1 != 0")],
    "ExAcquireResourceExclusive": [acquire("eresource", recursion="allowed", when="ret != 0"), returns("ret != 0", when="arg1 != 0")],
    "ExAcquireResourceSharedLite":
        [acquire("eresource", shared=True, recursion="allowed", when="ret != 0"), returns("ret != 0", when="arg1 != 0")],
    "ExAcquireResourceShared":
        [acquire("eresource", shared=True, recursion="allowed", when="ret != 0"), returns("ret != 0", when="arg1 != 0")],
    "ExAcquireSharedStarveExclusive":
        [acquire("eresource", shared=True, recursion="allowed", when="ret != 0"), returns("ret != 0", when="arg1 != 0")],
    "ExAcquireSharedWaitForExclusive":
        [acquire("eresource", shared=True, recursion="allowed", when="ret != 0"), returns("ret != 0", when="arg1 != 0")],
    "ExTryToAcquireResourceExclusiveLite": [acquire("eresource", recursion="allowed", when="ret != 0")],
    "ExEnterCriticalRegionAndAcquireResourceExclusive": [ENTER, acquire("eresource", recursion="allowed")],
    "ExEnterCriticalRegionAndAcquireResourceShared": [ENTER, acquire("eresource", shared=True, recursion="allowed")],
    "ExEnterCriticalRegionAndAcquireSharedWaitForExclusive":
        [ENTER, acquire("eresource", shared=True, recursion="allowed")],
    "ExReleaseResourceLite": [release("eresource")],
    "ExIsResourceAcquiredExclusiveLite": [held("eresource")],
    "ExIsResourceAcquiredLite": [held("eresource")],
    "ExIsResourceAcquiredSharedLite": [held("eresource")],
    "ExReleaseResource": [release("eresource")],
    "ExReleaseResourceForThreadLite": [release("eresource", for_owner=True)],
    "ExReleaseResourceAndLeaveCriticalRegion": [release("eresource"), LEAVE],
    "ExConvertExclusiveToSharedLite":
        [release("eresource"), acquire("eresource", shared=True, recursion="allowed")],
    "FltAcquireResourceExclusive": [ENTER, acquire("eresource", form="flt", recursion="allowed")],
    "FltAcquireResourceShared": [ENTER, acquire("eresource", form="flt", shared=True, recursion="allowed")],
    "FltReleaseResource": [release("eresource", form="flt"), LEAVE],
    "FsRtlAcquireFileExclusive": [acquire("file_object_cc", recursion="allowed")],
    "FsRtlReleaseFile": [release("file_object_cc")],
    "SeLockSubjectContext": [acquire("subject_context", shared=True, recursion="allowed")],
    "SeUnlockSubjectContext": [release("subject_context", shared=True)],

    # floating-point state: what was saved is given back on the same level and thread; saves nest
    "KeSaveFloatingPointState": [acquire("float_state", "global(float_state)", recursion="counted", when="NT_SUCCESS(ret)")],
    "KeRestoreFloatingPointState": [release("float_state", "global(float_state)")],
    "KeSaveExtendedProcessorState":
        [acquire("float_state", "global(float_state)", form="extended", recursion="counted", when="NT_SUCCESS(ret)")],
    "KeRestoreExtendedProcessorState": [release("float_state", "global(float_state)", form="extended")],

    # mutexes. Most are taken with KeWaitForSingleObject, which does not say of what kind its object is; so a release need not have
    # seen the acquire, as if somebody else had been named as the owner.
    "KeReleaseMutex": [release("kmutex", for_owner=True)],
    "NDIS_RELEASE_MUTEX": [release("kmutex", for_owner=True)],

    # push locks
    "ExAcquirePushLockExclusive": [acquire("pushlock")],
    "ExAcquirePushLockExclusiveEx": [acquire("pushlock")],
    "ExAcquirePushLockShared": [acquire("pushlock", shared=True, recursion="allowed")],
    "ExAcquirePushLockSharedEx": [acquire("pushlock", shared=True, recursion="allowed")],
    "ExReleasePushLockExclusive": [release("pushlock")],
    "ExReleasePushLockExclusiveEx": [release("pushlock")],
    "ExReleasePushLockShared": [release("pushlock", shared=True)],
    "ExReleasePushLockSharedEx": [release("pushlock", shared=True)],
    "FltAcquirePushLockExclusive": [ENTER, acquire("pushlock", form="flt")],
    "FltAcquirePushLockExclusiveEx": [ENTER, acquire("pushlock", form="flt")],
    "FltAcquirePushLockShared": [ENTER, acquire("pushlock", form="flt", shared=True, recursion="allowed")],
    "FltAcquirePushLockSharedEx": [ENTER, acquire("pushlock", form="flt", shared=True, recursion="allowed")],
    "FltReleasePushLock": [release("pushlock", form="flt"), LEAVE],
    "FltReleasePushLockEx": [release("pushlock", form="flt"), LEAVE],

    # NDIS
    "NdisAcquireSpinLock": [set_irql(DISPATCH, "hidden(arg0,irql)"), acquire("ndis_spinlock")],
    "NdisReleaseSpinLock": [release("ndis_spinlock"), restore("hidden(arg0,irql)")],
    "NdisDprAcquireSpinLock": [acquire("ndis_spinlock", form="dpc")],
    "NdisDprReleaseSpinLock": [release("ndis_spinlock", form="dpc")],
    # With NDIS_RWL_AT_DISPATCH_LEVEL the caller is at DISPATCH_LEVEL, so saving and setting it again changes nothing.
    "NdisAcquireRWLockRead":
        [set_irql(DISPATCH, "hidden(arg1,irql)"), acquire("ndis_rwlock", shared=True, recursion="allowed")],
    "NdisAcquireRWLockWrite": [set_irql(DISPATCH, "hidden(arg1,irql)"), acquire("ndis_rwlock", recursion="allowed")],
    "NdisReleaseRWLock": [release("ndis_rwlock"), restore("hidden(arg1,irql)")],
    "NdisAcquireReadWriteLock":
        [set_irql(DISPATCH, "hidden(arg2,irql)"), acquire("ndis_rwlock_old", shared=True, when="arg1 == 0"),
         acquire("ndis_rwlock_old", when="arg1 != 0")],
    "NdisReleaseReadWriteLock": [release("ndis_rwlock_old"), restore("hidden(arg1,irql)")],
    "NdisDprAcquireReadWriteLock":
        [acquire("ndis_rwlock_old", form="dpc", shared=True, when="arg1 == 0"),
         acquire("ndis_rwlock_old", form="dpc", when="arg1 != 0")],
    "NdisDprReleaseReadWriteLock": [release("ndis_rwlock_old", form="dpc")],

    # KMDF. The lock is the handle. Where the level depends on the object, the level afterwards is a range.
    "WdfSpinLockAcquire": [set_irql(DISPATCH, "hidden(arg0,irql)"), acquire("wdf_spinlock")],
    "WdfSpinLockRelease": [release("wdf_spinlock"), restore("hidden(arg0,irql)")],
    "WdfWaitLockAcquire":
        [wait("arg1"), dict(ENTER, when="ret == 0"), acquire("wdf_waitlock", when="ret == 0"), returns("ret == 0", when="arg1 == 0")],
    "WdfWaitLockRelease": [release("wdf_waitlock"), LEAVE],
    "WdfInterruptAcquireLock":
        [set_irql("PASSIVE_LEVEL..DIRQL", "hidden(arg0,irql)"), acquire("wdf_interrupt_lock")],
    "WdfInterruptTryToAcquireLock": [acquire("wdf_interrupt_lock", form="any", when="ret != 0")],
    "WdfInterruptReleaseLock": [release("wdf_interrupt_lock"), restore("hidden(arg0,irql)")],
    "WdfObjectAcquireLock":
        [set_irql("PASSIVE_LEVEL..DISPATCH_LEVEL", "hidden(arg0,irql)"), acquire("wdf_object_lock")],
    "WdfObjectReleaseLock": [release("wdf_object_lock"), restore("hidden(arg0,irql)")],

    # StorPort: DpcLock 1, StartIoLock 2, InterruptLock 3; the lock is named by a number, not by an object
    "StorPortAcquireSpinLock":
        [set_irql("DISPATCH_LEVEL", "hidden(arg3,irql)", when="arg1 == 1 || arg1 == 2"),
         set_irql("DIRQL", "hidden(arg3,irql)", when="arg1 == 3"),
         set_irql("PASSIVE_LEVEL..DIRQL", "hidden(arg3,irql)", when="arg1 < 1 || arg1 > 3"),
         acquire("storport_spinlock", "arg1", saved="hidden(arg3,lock)")],
    "StorPortReleaseSpinLock": [release("storport_spinlock", "hidden(arg1,lock)"), restore("hidden(arg1,irql)")],
    "StorPortAcquireMSISpinLock": [set_irql("DIRQL", "*arg2"), acquire("storport_msi_lock", "arg1")],
    "StorPortReleaseMSISpinLock": [release("storport_msi_lock", "arg1"), restore("arg2")],

    # others
    "VideoPortAcquireSpinLock": [set_irql(DISPATCH, "*arg2"), acquire("video_spinlock", "arg1")],
    "VideoPortReleaseSpinLock": [release("video_spinlock", "arg1"), restore("arg2")],
    "VideoPortAcquireSpinLockAtDpcLevel": [acquire("video_spinlock", "arg1", form="dpc")],
    "VideoPortReleaseSpinLockFromDpcLevel": [release("video_spinlock", "arg1", form="dpc")],
    "GPIO_CLX_AcquireInterruptLock":
        [set_irql("PASSIVE_LEVEL..DIRQL", "hidden(arg0,irql)"), acquire("gpio_lock", form="any")],
    "GPIO_CLX_ReleaseInterruptLock": [release("gpio_lock", form="any"), restore("hidden(arg0,irql)")],
    "KsAcquireControl": [acquire("ks_control")],
    "KsReleaseControl": [release("ks_control")],
    "KsFilterAcquireControl": [acquire("ks_control")],
    "KsFilterReleaseControl": [release("ks_control")],
    "KsPinAcquireControl": [acquire("ks_control")],
    "KsPinReleaseControl": [release("ks_control")],
    "KsAcquireDevice": [acquire("ks_device_lock")],
    "KsReleaseDevice": [release("ks_device_lock")],
    "KsFilterAcquireProcessingMutex": [acquire("ks_processing")],
    "KsFilterReleaseProcessingMutex": [release("ks_processing")],
    "KsPinAcquireProcessingMutex": [acquire("ks_processing")],
    "KsPinReleaseProcessingMutex": [release("ks_processing")],

    # waits; the timeout is a pointer to 100 ns units
    "KeWaitForSingleObject":
        [wait("arg4", object="arg0", mode="arg2"), returns("ret >= 0"), returns("ret != STATUS_TIMEOUT", when="arg4 == 0"),
         # not alertable, not in user mode: STATUS_SUCCESS, or STATUS_ABANDONED of a mutex
         returns("ret >= 0 && ret <= STATUS_ABANDONED", when="arg4 == 0 && arg2 == KernelMode && arg3 == 0")],
    "KeWaitForMutexObject":
        [wait("arg4", object="arg0", mode="arg2"), returns("ret >= 0"), returns("ret != STATUS_TIMEOUT", when="arg4 == 0"),
         # not alertable, not in user mode: STATUS_SUCCESS, or STATUS_ABANDONED of a mutex
         returns("ret >= 0 && ret <= STATUS_ABANDONED", when="arg4 == 0 && arg2 == KernelMode && arg3 == 0"),
         # satisfied, whichever way; a thread may take the same mutex again
         acquire("kmutex", recursion="counted", when="ret >= 0 && ret <= STATUS_ABANDONED")],
    "KeWaitForMultipleObjects": [wait("arg6", mode="arg4"), returns("ret >= 0"), returns("ret != STATUS_TIMEOUT", when="arg6 == 0")],
    "KeDelayExecutionThread": [wait("arg2", mode="arg0"), returns("ret >= 0")],
    "KeRemoveQueue": [wait("arg2", object="arg0", mode="arg1")],
    "KeRemoveQueueEx": [wait("arg3", object="arg0", mode="arg1")],
    "ZwWaitForSingleObject": [wait("arg2")],
    "NtWaitForSingleObject": [wait("arg2")],
    "FsRtlCancellableWaitForSingleObject": [wait("arg1", object="arg0")],
    "FsRtlCancellableWaitForMultipleObjects": [wait("arg3")],
    "FltCancellableWaitForSingleObject": [wait("arg1", object="arg0")],
    "FltCancellableWaitForMultipleObjects": [wait("arg3")],
    "FltSendMessage": [wait("arg6")],
    "WdfTimerStop": [wait(when="arg1 != 0")],
    "WdfDpcCancel": [wait(when="arg1 != 0")],
    "ExDeleteTimer": [wait(when="arg2 != 0")],
    "StorPortWaitForSingleObject": [wait("arg3", object="arg1")],
    "NDIS_WAIT_FOR_MUTEX": [wait(), acquire("kmutex", recursion="counted")],

    # exceptions
    "ExAllocatePoolWithQuotaTag": [may_raise("(arg0 & 8) == 0"), returns("ret != 0", when="(arg0 & 8) == 0")],
    "ExAllocatePoolWithQuota": [may_raise("(arg0 & 8) == 0"), returns("ret != 0", when="(arg0 & 8) == 0")],
    "ExAllocatePoolWithTag": [may_raise("(arg0 & 16) != 0"), returns("ret != 0", when="(arg0 & 16) != 0")],
    "ExAllocatePool": [may_raise("(arg0 & 16) != 0"), returns("ret != 0", when="(arg0 & 16) != 0")],
    "ExAllocatePoolWithTagPriority": [may_raise("(arg0 & 16) != 0"), returns("ret != 0", when="(arg0 & 16) != 0")],
    "ExAllocatePool2": [may_raise("(arg0 & 32) != 0"), returns("ret != 0", when="(arg0 & 32) != 0")],
    "ExAllocatePool3": [may_raise("(arg0 & 32) != 0"), returns("ret != 0", when="(arg0 & 32) != 0")],
    "FsRtlAllocatePool": [returns("ret != 0")],
    "FsRtlAllocatePoolWithTag": [returns("ret != 0")],
    "FsRtlAllocatePoolWithQuota": [returns("ret != 0")],
    "FsRtlAllocatePoolWithQuotaTag": [returns("ret != 0")],

    # results that are always there
    "NdisWaitEvent": [returns("ret != 0", when="arg1 == 0")],
    **{name: [returns("ret != 0")]
       for name in """PsGetCurrentProcess PsGetCurrentThread KeGetCurrentThread IoGetCurrentProcess IoGetCurrentIrpStackLocation
                      IoGetNextIrpStackLocation WdfIoQueueGetDevice WdfInterruptGetDevice WdfTimerGetParentObject
                      WdfFileObjectGetDevice WdfDeviceWdmGetDeviceObject""".split()},

    # pageable code that the driver makes resident; a section stays so until it is unlocked, which nobody does early
    "MmLockPagableDataSection": [{"do": "register", "function": "arg0", "role": "$locked_section"}],
    "MmLockPagableCodeSection": [{"do": "register", "function": "arg0", "role": "$locked_section"}],
    "MmResetDriverPaging": [{"do": "register", "function": "arg0", "role": "$locked_driver"}],

    "MmMapLockedPages": [may_raise("arg1 == 1")],
    "MmMapLockedPagesSpecifyCache": [may_raise("arg1 == 1")],
}

# Block until something else happens, without a timeout that the caller chooses as a pointer.
WAITS = """
KeFlushQueuedDpcs IoReleaseRemoveLockAndWait IoReleaseRemoveLockAndWaitEx ExWaitForRundownProtectionRelease
ExWaitForRundownProtectionReleaseCacheAware NdisWaitEvent NdisMSleep IoForwardIrpSynchronously
WdfIoTargetSendReadSynchronously WdfIoTargetSendWriteSynchronously WdfIoTargetSendIoctlSynchronously
WdfIoTargetSendInternalIoctlSynchronously WdfIoTargetSendInternalIoctlOthersSynchronously
WdfUsbTargetDeviceSendControlTransferSynchronously WdfUsbTargetDeviceSendUrbSynchronously
WdfUsbTargetDeviceResetPortSynchronously WdfUsbTargetDeviceCyclePortSynchronously
WdfUsbTargetPipeReadSynchronously WdfUsbTargetPipeWriteSynchronously WdfUsbTargetPipeResetSynchronously
WdfUsbTargetPipeAbortSynchronously WdfUsbTargetPipeSendUrbSynchronously WdfIoQueueDrainSynchronously
WdfIoQueuePurgeSynchronously WdfIoQueueStopSynchronously WdfIoQueueStopAndPurgeSynchronously WdfWorkItemFlush
FltPerformSynchronousIo CcWaitForCurrentLazyWriterActivity StorPortDelayExecution NmrWaitForClientDeregisterComplete
NmrWaitForProviderDeregisterComplete
""".split()

NO_RETURN = "KeBugCheck KeBugCheckEx PsTerminateSystemThread __fastfail RtlFailFast".split()
ALWAYS_RAISE = """
ExRaiseStatus RtlRaiseStatus ExRaiseAccessViolation ExRaiseDatatypeMisalignment RtlRaiseException
""".split()

# May raise, by documentation: bad user addresses, or no memory, or an error of the file below.
RAISES = """
ProbeForRead ProbeForWrite MmProbeAndLockPages MmProbeAndLockProcessPages MmProbeAndLockSelectedPages
FsRtlAllocatePool FsRtlAllocatePoolWithTag FsRtlAllocatePoolWithQuota FsRtlAllocatePoolWithQuotaTag
CcCopyRead CcCopyReadEx CcFastCopyRead CcCopyWrite CcCopyWriteEx CcFastCopyWrite CcMapData CcPinRead CcPinMappedData
CcPreparePinWrite CcMdlRead CcPrepareMdlWrite CcInitializeCacheMap CcInitializeCacheMapEx CcZeroData CcSetFileSizes
FsRtlAddLargeMcbEntry FsRtlAddMcbEntry FsRtlSplitLargeMcb FsRtlInitializeLargeMcb FsRtlInitializeMcb FsRtlInitializeBaseMcb
FsRtlIsNameInExpression FsRtlAreNamesEqual FsRtlNotifyInitializeSync FsRtlNotifyFullChangeDirectory
FsRtlNotifyFilterChangeDirectory FsRtlPrivateLock FsRtlFastLock
""".split()

# May run code of this driver before they return: completion and cancel routines, dispatch routines of a stack that
# comes back, filter callbacks, comparison routines.
CALLS_BACK = """
IoCallDriver IofCallDriver PoCallDriver IoCompleteRequest IofCompleteRequest IoForwardIrpSynchronously IoSynchronousCallDriver
KeSynchronizeExecution KeIpiGenericCall KeExpandKernelStackAndCallout KeExpandKernelStackAndCalloutEx IoCancelIrp
IoStartPacket IoStartNextPacket IoStartNextPacketByKey ExNotifyCallback PoRequestPowerIrp RtlQueryRegistryValues
IoCsqInsertIrp IoCsqInsertIrpEx IoCsqRemoveIrp IoCsqRemoveNextIrp IoVerifyVolume IoRaiseHardError
IoAllocateController IoAllocateAdapterChannel RtlRunOnceExecuteOnce ExAllocateFromLookasideListEx ExFreeToLookasideListEx
ExDeleteLookasideListEx RtlInsertElementGenericTable RtlInsertElementGenericTableAvl RtlInsertElementGenericTableFull
RtlInsertElementGenericTableFullAvl RtlDeleteElementGenericTable RtlDeleteElementGenericTableAvl
RtlLookupElementGenericTable RtlLookupElementGenericTableAvl RtlLookupElementGenericTableFull
RtlLookupElementGenericTableFullAvl RtlLookupFirstMatchingElementGenericTableAvl RtlEnumerateGenericTableLikeADirectory
ZwCreateFile ZwOpenFile ZwClose ZwReadFile ZwWriteFile ZwQueryInformationFile ZwSetInformationFile ZwQueryDirectoryFile
ZwQueryVolumeInformationFile ZwSetVolumeInformationFile ZwDeviceIoControlFile ZwFsControlFile ZwFlushBuffersFile ZwDeleteFile
ZwLockFile ZwUnlockFile ZwLoadDriver ZwUnloadDriver ZwCreateKey ZwOpenKey ZwOpenKeyEx ZwSetValueKey ZwQueryValueKey ZwQueryKey
ZwEnumerateKey ZwEnumerateValueKey ZwDeleteKey ZwDeleteValueKey ZwCreateSection ZwMapViewOfSection ZwUnmapViewOfSection
NtCreateFile NtOpenFile NtClose NtReadFile NtWriteFile NtQueryInformationFile NtSetInformationFile NtQueryDirectoryFile
NtDeviceIoControlFile NtFsControlFile IoCreateFile IoCreateFileEx IoCreateFileSpecifyDeviceObjectHint IoGetDeviceObjectPointer
IoQueryFileInformation IoSetInformation IoQueryVolumeInformation ObDereferenceObject ObfDereferenceObject
ObDereferenceObjectWithTag ObfDereferenceObjectWithTag
CcCopyRead CcCopyReadEx CcFastCopyRead CcCopyWrite CcCopyWriteEx CcFastCopyWrite CcMapData CcPinRead CcPinMappedData
CcPreparePinWrite CcMdlRead CcPrepareMdlWrite CcFlushCache CcPurgeCacheSection CcUninitializeCacheMap CcInitializeCacheMap
CcSetFileSizes CcZeroData CcUnpinData CcSetDirtyPinnedData CcDeferWrite CcMdlWriteComplete CcWaitForCurrentLazyWriterActivity
MmFlushImageSection MmForceSectionClosed MmProbeAndLockPages
FsRtlCheckOplock FsRtlCheckOplockEx FsRtlOplockFsctrl FsRtlOplockFsctrlEx FsRtlProcessFileLock FsRtlPrivateLock
FsRtlFastUnlockAll FsRtlFastUnlockSingle FsRtlCopyRead FsRtlCopyWrite FsRtlMdlRead FsRtlMdlReadDev FsRtlPrepareMdlWrite
FsRtlAcquireFileExclusive FsRtlReleaseFile FsRtlNotifyFullReportChange FsRtlNotifyFilterReportChange
FsRtlNotifyFullChangeDirectory FsRtlNotifyFilterChangeDirectory FsRtlNotifyCleanup FsRtlTeardownPerStreamContexts
FltCompletePendedPreOperation FltCompletePendedPostOperation FltPerformSynchronousIo FltPerformAsynchronousIo FltCreateFile
FltCreateFileEx FltCreateFileEx2 FltReadFile FltReadFileEx FltWriteFile FltWriteFileEx FltQueryInformationFile
FltSetInformationFile FltQueryDirectoryFile FltFsControlFile FltDeviceIoControlFile FltFlushBuffers FltClose
FltReleaseContext FltDeleteContext FltDeleteStreamContext FltDeleteStreamHandleContext FltDeleteFileContext
FltSetStreamContext FltSetStreamHandleContext FltSetInstanceContext FltSetVolumeContext FltSetFileContext
FltStartFiltering FltUnregisterFilter FltAttachVolume FltAttachVolumeAtAltitude FltDetachVolume FltTagFile FltUntagFile
FltDoCompletionProcessingWhenSafe FltGetFileNameInformation FltGetFileNameInformationUnsafe FltGetDestinationFileNameInformation
FltCheckOplock FltCheckOplockEx FltOplockFsctrl FltOplockFsctrlEx FltProcessFileLock FltSendMessage FltCloseCommunicationPort
FltCloseClientPort FltReissueSynchronousIo FltCbdqInsertIo FltCbdqRemoveIo FltCbdqRemoveNextIo
WdfRequestComplete WdfRequestCompleteWithInformation WdfRequestCompleteWithPriorityBoost WdfRequestSend
WdfRequestCancelSentRequest WdfRequestForwardToIoQueue WdfRequestRequeue WdfObjectDelete WdfObjectDereferenceActual
WdfObjectDereference WdfIoQueueStart WdfIoQueueStop WdfIoQueueStopSynchronously WdfIoQueueDrain WdfIoQueueDrainSynchronously
WdfIoQueuePurge WdfIoQueuePurgeSynchronously WdfIoQueueStopAndPurge WdfIoQueueStopAndPurgeSynchronously WdfIoTargetStop
WdfIoTargetStart WdfIoTargetPurge WdfIoTargetClose WdfIoTargetCloseForQueryRemove WdfInterruptSynchronize WdfDeviceEnqueueRequest
WdfTimerStop WdfWorkItemFlush WdfDmaTransactionExecute WdfDmaTransactionDmaCompleted WdfDmaTransactionDmaCompletedWithLength
WdfDmaTransactionDmaCompletedFinal WdfChildListBeginIteration WdfChildListEndScan WdfChildListUpdateAllChildDescriptionsAsPresent
WdfDeviceSetFailed WdfDeviceMiniportCreate WdfIoTargetSendReadSynchronously WdfIoTargetSendWriteSynchronously
WdfIoTargetSendIoctlSynchronously WdfIoTargetSendInternalIoctlSynchronously WdfUsbTargetPipeReadSynchronously
WdfUsbTargetPipeWriteSynchronously WdfUsbTargetDeviceSendControlTransferSynchronously
NdisMIndicateReceiveNetBufferLists NdisMSendNetBufferListsComplete NdisFIndicateReceiveNetBufferLists
NdisFSendNetBufferLists NdisFSendNetBufferListsComplete NdisFReturnNetBufferLists NdisSendNetBufferLists
NdisReturnNetBufferLists NdisMSynchronizeWithInterruptEx NdisOidRequest NdisFOidRequest NdisFOidRequestComplete
NdisMOidRequestComplete NdisMIndicateStatusEx NdisFIndicateStatus NdisMPauseComplete NdisFPauseComplete NdisMRestartComplete
NdisFRestartComplete NdisCloseAdapterEx NdisOpenAdapterEx NdisMRegisterMiniportDriver NdisFRegisterFilterDriver
NdisRegisterProtocolDriver NdisDeregisterProtocolDriver NdisFDeregisterFilterDriver NdisMDeregisterMiniportDriver
StorPortSynchronizeAccess StorPortNotification StorPortInitialize ScsiPortNotification ScsiPortCompleteRequest
VideoPortSynchronizeExecution FwpsCalloutUnregisterById0 FwpsFlowRemoveContext0 WskDeregister WskRegister
KeInvalidateAllCaches KeGenericCallDpc PsSetCreateProcessNotifyRoutine PsSetCreateProcessNotifyRoutineEx
CmUnRegisterCallback ObUnRegisterCallbacks IoWMIRegistrationControl EtwUnregister
""".split()

# ---------------------------------------------------------------------------------------------- limits

# (guard, level) pairs that replace the tables; a plain string is one unguarded maximum.
MAX = {
    # KMDF annotates the release with DISPATCH_LEVEL, and a zero timeout may be used up to there.
    "WdfWaitLockAcquire": [("arg1 == 0 || *arg1 != 0", "PASSIVE_LEVEL"), ("arg1 != 0 && *arg1 == 0", "DISPATCH_LEVEL")],
    "WdfWaitLockRelease": "DISPATCH_LEVEL",
    # A user address can always be paged out.
    "MmProbeAndLockPages": [("arg1 == 1", "APC_LEVEL"), ("arg1 != 1 && nonpaged(arg0)", "DISPATCH_LEVEL"),
                            ("arg1 != 1 && !nonpaged(arg0)", "APC_LEVEL")],
    "MmMapLockedPagesSpecifyCache": [("arg1 == 1", "APC_LEVEL"), ("arg1 != 1", "DISPATCH_LEVEL")],
    # No lowest level: the macro does nothing where there is nothing to lower, the query fails with a status below DISPATCH_LEVEL.
    "NDIS_LOWER_IRQL": "any",
    "KeQueryDpcWatchdogInformation": "any",
    # Annotated with DISPATCH_LEVEL where the documentation says APC_LEVEL.
    "IoWMIWriteEvent": [("(arg0->Flags & WNODE_FLAG_TRACED_GUID) != 0", "any"), ("(arg0->Flags & WNODE_FLAG_TRACED_GUID) == 0", "DISPATCH_LEVEL")],
}
# Read a field, compare or convert in memory, or wrap an intrinsic; the page's level is a habit, not a limit.
ACCESSORS = """
PsGetThreadId IoGetInitialStack IoThreadToProcess NdisQueryDepthSList NdisSystemProcessorCount StorPortQueryDepthSList
StorPortInterlockedFlushSList StorPortInterlockedPopEntrySList StorPortInterlockedPushEntrySList StorPortInitializeSListHead
StorPortGetCurrentProcessorNumber FsRtlGetPerStreamContextPointer FsRtlIsAnsiCharacterLegalNtfsStream SeQuerySubjectContextToken
""".split()
# Need no more than memory that may be paged, or paged tables: work at APC_LEVEL too.
PAGED_ONLY = """
RtlGetOwnerSecurityDescriptor USBD_ValidateConfigurationDescriptor NdisEqualString NdisEqualUnicodeString
NdisUpcaseUnicodeString NdisAnsiStringToUnicodeString NdisUnicodeStringToAnsiString SeTokenIsAdmin SeTokenIsRestricted
SeValidSecurityDescriptor RtlCharToInteger RtlAnsiStringToUnicodeSize RtlUnicodeStringToAnsiSize RtlxAnsiStringToUnicodeSize
RtlxUnicodeStringToAnsiSize RtlUTF8ToUnicodeN RtlUnicodeToUTF8N RtlUTF8StringToUnicodeString RtlUnicodeStringToUTF8String
RtlIntPtrToUnicodeString RtlIsValidOemCharacter
""".split()
# Parse a report descriptor in memory, like their siblings that are documented with DISPATCH_LEVEL.
PARSERS = "HidP_GetButtonCaps HidP_GetCaps HidP_GetSpecificValueCaps HidP_MaxUsageListLength HidP_GetSpecificButtonCaps".split()
# The public headers allow this much, where the documentation says PASSIVE_LEVEL or APC_LEVEL.
HEADER_ALLOWS = {
    "APC_LEVEL": """
IoCheckShareAccess IoCreateStreamFileObjectEx IoUpdateShareAccess MmGetPhysicalMemoryRangesEx2 MmGetSystemRoutineAddress
NtCommitComplete NtCommitEnlistment NtCommitTransaction NtCreateEnlistment NtCreateResourceManager NtCreateTransaction
NtCreateTransactionManager NtEnumerateTransactionObject NtGetNotificationResourceManager NtOpenEnlistment NtOpenResourceManager
NtOpenTransaction NtOpenTransactionManager NtPowerInformation NtPrePrepareComplete NtPrePrepareEnlistment NtPrepareComplete
NtPrepareEnlistment NtQueryInformationEnlistment NtQueryInformationResourceManager NtQueryInformationTransaction
NtQueryInformationTransactionManager NtReadOnlyEnlistment NtRecoverEnlistment NtRecoverResourceManager
NtRecoverTransactionManager NtRollbackComplete NtRollbackEnlistment NtRollbackTransaction NtRollforwardTransactionManager
NtSetInformationEnlistment NtSetInformationTransaction NtSinglePhaseReject PoRegisterPowerSettingCallback
PoUnregisterPowerSettingCallback RtlCreateSecurityDescriptorRelative TmCommitComplete TmCommitEnlistment TmCommitTransaction
TmCreateEnlistment TmEnableCallbacks TmPrePrepareComplete TmPrePrepareEnlistment TmPrepareComplete TmPrepareEnlistment
TmReadOnlyEnlistment TmRecoverEnlistment TmRecoverResourceManager TmRecoverTransactionManager TmRequestOutcomeEnlistment
TmRollbackComplete TmRollbackEnlistment TmRollbackTransaction TmSinglePhaseReject ZwCreateSection ZwFlushVirtualMemory
""",
    "DISPATCH_LEVEL": """
ExReleasePushLockExclusiveEx ExReleasePushLockSharedEx FltGetFileSystemType FltIs32bitProcess FltRequestOperationStatusCallback
FsRtlDeleteExtraCreateParameterLookasideList FsRtlInitExtraCreateParameterLookasideList USBD_ValidateConfigurationDescriptor
GET_VIRTUAL_DEVICE_DATA SET_VIRTUAL_DEVICE_DATA AcxPinCreate UcmUcsiPpmSetUcsiCommandRequestQueue UcxControllerCreate UcxControllerSetFailed UcxRootHubCreate KsCancelIo
HidP_UsageListDifference
""",
    "any": "VideoPortLogError VideoPortSynchronizeExecution",
}
HEADER_ALLOWS = {name: level for level, names in HEADER_ALLOWS.items() for name in names.split()}
MAX.update({name: "any" for name in ACCESSORS})
MAX.update({name: "APC_LEVEL" for name in PAGED_ONLY})
MAX.update({name: "DISPATCH_LEVEL" for name in PARSERS})
MAX.update(HEADER_ALLOWS)
MAX["ZwWaitForSingleObject"] = [("arg2 == 0 || *arg2 != 0", "APC_LEVEL"), ("arg2 != 0 && *arg2 == 0", "DISPATCH_LEVEL")]

# The documentation allows more than the public header: the kinder of two trusted sources counts, whichever headers are used.
DOCS_ALLOW = set("""
ENABLE_VIRTUALIZATION FltClearCancelCompletion FltCloseSectionForDataScan FltCreateSectionForDataScan FltFastIoMdlRead
FltFastIoPrepareMdlWrite FltRegisterForDataScan FltVetoBypassIo HidRegisterMinidriver IoGetCurrentProcess KsAllocateExtraData
KsGetDeviceForDeviceObject KsGetFilterFromFileObject KsGetNodeIdFromIrp KsGetObjectFromFileObject
KsGetObjectTypeFromFileObject KsGetObjectTypeFromIrp KsGetPinFromFileObject KsGetPinFromIrp KsPinGetAndGate
MmAddPhysicalMemory NdisAdjustNetBufferCurrentMdl NdisGetNetBufferListProtocolId NdisInitializeReadWriteLock NdisMQueueDpc
PoFxRegisterComponentPerfStates PsGetProcessCreateTimeQuadPart PsGetProcessExitTime PshedRegisterPlugin RtlGenerate8dot3Name
RtlInitializeUnicodePrefix RtlInsertUnicodePrefix RtlMultiByteToUnicodeN RtlMultiByteToUnicodeSize RtlNextUnicodePrefix
RtlOemStringToCountedUnicodeSize RtlOemStringToUnicodeSize RtlOemStringToUnicodeString RtlRemoveUnicodePrefix
RtlUnicodeStringToCountedOemString RtlUnicodeStringToOemSize RtlUnicodeStringToOemString RtlUnicodeToMultiByteN
RtlUnicodeToMultiByteSize RtlUnicodeToOemN RtlUpcaseUnicodeStringToOemString RtlUpcaseUnicodeToMultiByteN
RtlUpcaseUnicodeToOemN RtlUpperChar TmDereferenceEnlistmentKey TmGetTransactionId TmIsTransactionActive
TmReferenceEnlistmentKey USBD_ParseConfigurationDescriptorEx USBD_ParseDescriptors
""".split())

# Names without a row: intrinsics behind macros, C library.
EXTRA = {
    "crt.json": {
        name: {"max": "any", "from": "reviewed", "note": "the memory must be resident"}
        for name in """memcpy memmove memset memcmp memchr strlen strcmp strncmp strchr strstr strrchr wcslen wcscmp wcsncmp wcschr
                       wcsstr wcsrchr strcpy strncpy wcscpy wcsncpy strcat wcscat abs labs qsort bsearch __movsb __movsw __movsd __movsq
                       __stosb __stosw __stosd __stosq _byteswap_ulong _byteswap_ushort _byteswap_uint64 _BitScanForward
                       _BitScanReverse _BitScanForward64 _BitScanReverse64 __rdtsc __readmsr __writemsr __cpuid __cpuidex
                       __debugbreak _mm_pause _mm_mfence _mm_lfence _mm_sfence
                       __readcr0 __readcr3 __readcr4 __invlpg __wbinvd __halt _disable _enable __inbyte __outbyte __inword __outword
                       __indword __outdword __readgsqword __readgsdword
                       _InterlockedIncrement _InterlockedDecrement _InterlockedExchange _InterlockedExchangeAdd
                       _InterlockedCompareExchange _InterlockedExchangePointer _InterlockedCompareExchangePointer _InterlockedAnd
                       _InterlockedOr _InterlockedXor _InterlockedIncrement64 _InterlockedDecrement64 _InterlockedExchange64
                       _InterlockedExchangeAdd64 _InterlockedCompareExchange64 _interlockedbittestandset
                       _interlockedbittestandreset""".split()
    },
    "wfp.json": {
        name: {"max": "PASSIVE_LEVEL", "effects": [], "from": "reviewed",
               "note": "a transaction of the filter engine is no lock, though headers annotate it as one"}
        for name in ("FwpmTransactionAbort0", "FwpmTransactionBegin0", "FwpmTransactionCommit0")
    },
    "wdm.json": {
        "__readcr8": {"max": "any", "from": "reviewed"},
        "__writecr8": {"max": "any", "from": "reviewed"},
        "__fastfail": {"max": "any", "from": "reviewed"},
        "ExAcquireResourceExclusive": {"max": "APC_LEVEL", "from": "reviewed"},
        "ExAcquireResourceShared": {"max": "APC_LEVEL", "from": "reviewed"},
        "ExReleaseResource": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        "ExReleasePushLockSharedEx": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        "ExReleasePushLockExclusiveEx": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        "ExAcquirePushLockSharedEx": {"max": "APC_LEVEL", "from": "reviewed"},
        "ExAcquirePushLockExclusiveEx": {"max": "APC_LEVEL", "from": "reviewed"},
        "PAGED_CODE": {"max": "any", "from": "reviewed", "note": "states a limit, checked builds only"},
        "ObfReferenceObjectWithTag": {"max": "any", "from": "reviewed"},
        "ObfDereferenceObjectWithTag": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        "ExpInterlockedPopEntrySList": {"max": "any", "from": "reviewed"},
        "ExpInterlockedPushEntrySList": {"max": "any", "from": "reviewed"},
        "ExpInterlockedFlushSList": {"max": "any", "from": "reviewed"},
        "WdmlibIoConnectInterruptEx": {"max": "PASSIVE_LEVEL", "from": "reviewed"},
        "WdmlibIoDisconnectInterruptEx": {"max": "PASSIVE_LEVEL", "from": "reviewed"},
        "WdmlibIoCreateDeviceSecure": {"max": "PASSIVE_LEVEL", "from": "reviewed"},
        "MmLockPagableDataSection": {"max": "APC_LEVEL", "from": "reviewed"},
        "IoCreateDeviceSecure": {"max": "PASSIVE_LEVEL", "from": "reviewed"},
        "IoCallDriverStackSafeDefault": {"max": "DISPATCH_LEVEL", "from": "reviewed", "callsBack": True},
        "IoSynchronousCallDriver": {"max": "APC_LEVEL", "from": "reviewed", "callsBack": True},
        "ExDeleteResource": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        "ExIsResourceAcquiredLite": {"max": "DISPATCH_LEVEL", "writes": [], "from": "reviewed"},
        "ExInitializeResource": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        "ExAcquireSpinLock": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        "ExReleaseSpinLock": {"min": "DISPATCH_LEVEL", "max": "DISPATCH_LEVEL", "from": "reviewed"},
        "ExAcquireSpinLockAtDpcLevel": {"min": "DISPATCH_LEVEL", "max": "any", "from": "reviewed"},
        "ExReleaseSpinLockFromDpcLevel": {"min": "DISPATCH_LEVEL", "max": "any", "from": "reviewed"},
        "KeAcquireSpinLockRaiseToSynch": {"max": "any", "from": "reviewed"},
        "ExEnterCriticalRegionAndAcquireFastMutexUnsafe": {"max": "APC_LEVEL", "from": "reviewed"},
        "ExReleaseFastMutexUnsafeAndLeaveCriticalRegion": {"max": "APC_LEVEL", "from": "reviewed"},
        "ExTryToAcquireResourceExclusiveLite": {"max": "APC_LEVEL", "from": "reviewed"},
        "KeRemoveQueueEx": {"limits": [{"when": "arg3 == 0 || *arg3 != 0", "max": "APC_LEVEL"},
                                       {"when": "arg3 != 0 && *arg3 == 0", "max": "DISPATCH_LEVEL"}], "from": "reviewed"},
        "NtWaitForSingleObject": {"max": "PASSIVE_LEVEL", "from": "reviewed"},
        "FsRtlAllocatePoolWithQuota": {"limits": [{"when": "(arg0 & 1) != 0", "max": "APC_LEVEL"},
                                                  {"when": "(arg0 & 1) == 0", "max": "DISPATCH_LEVEL"}], "from": "reviewed"},
        "RtlFailFast": {"max": "any", "from": "reviewed"},
        "ExTryAcquireSpinLockExclusiveAtDpcLevel": {"min": "DISPATCH_LEVEL", "max": "any", "from": "reviewed"},
        "ExTryAcquireSpinLockSharedAtDpcLevel": {"min": "DISPATCH_LEVEL", "max": "any", "from": "reviewed"},
        "IoTryQueueWorkItem": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        **{name: {"max": "any", "from": "reviewed"}
           for name in """ExGetCurrentResourceThread KeGetCurrentProcessorIndex KeMemoryBarrierWithoutFence MmGetMdlBaseVa
                          MmGetVirtualForPhysical ObGetObjectType PsGetThreadProcess PsGetThreadCreateTime RtlAssert
                          KdRefreshDebuggerNotPresent""".split()},
        "RtlRaiseStatus": {"max": "any", "from": "reviewed"},
        "RtlRaiseException": {"max": "any", "from": "reviewed"},
    },
    "rtl.json": {
        "RtlCopyBytes": {"max": "any", "from": "reviewed"},
        "RtlSuffixUnicodeString": {"max": "APC_LEVEL", "from": "reviewed"},
        **{name: {"max": "any", "from": "reviewed", "note": "the memory must be resident"}
           for name in """RtlCopyDeviceMemory RtlCopyVolatileMemory RtlFillDeviceMemory RtlZeroDeviceMemory RtlZeroVolatileMemory
                          RtlLargeIntegerAdd RtlLargeIntegerSubtract RtlLargeIntegerNegate RtlLargeIntegerDivide
                          RtlLargeIntegerShiftLeft RtlLargeIntegerShiftRight RtlEnlargedIntegerMultiply
                          RtlEnlargedUnsignedMultiply RtlExtendedIntegerMultiply RtlExtendedLargeIntegerDivide
                          RtlExtendedMagicDivide""".split()},
        "RtlZeroBytes": {"max": "any", "from": "reviewed"},
    },
    "kmdf.json": {
        "WdfObjectDereference": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        "WdfObjectDereferenceWithTag": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        "WdfObjectReference": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        "WdfObjectReferenceWithTag": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        "WdfDeviceStopIdle": {"limits": [{"when": "arg1 != 0", "max": "PASSIVE_LEVEL"}, {"when": "arg1 == 0", "max": "DISPATCH_LEVEL"}],
                              "from": "reviewed"},
        "WdfDeviceStopIdleActual": {"limits": [{"when": "arg1 != 0", "max": "PASSIVE_LEVEL"}, {"when": "arg1 == 0", "max": "DISPATCH_LEVEL"}],
                                    "from": "reviewed"},
        "WdfDeviceStopIdleNoTrack": {"limits": [{"when": "arg1 != 0", "max": "PASSIVE_LEVEL"}, {"when": "arg1 == 0", "max": "DISPATCH_LEVEL"}],
                                     "from": "reviewed"},
        "WdfDeviceResumeIdleActual": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        "WdfDeviceResumeIdleNoTrack": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
        "WdfDeviceResumeIdle": {"max": "DISPATCH_LEVEL", "from": "reviewed"},
    },
    # What the inline functions of storport.h call, after the number of the function and the device extension.
    "storport.json": {"StorPortExtendedFunction": {"max": "any", "from": "reviewed", "note": "the inline function that calls it has the limit"}},
    "ifs.json": {
        name: {"max": "APC_LEVEL", "from": "reviewed"}
        for name in """CcMdlRead CcInitializeCacheMapEx FsRtlAddMcbEntry FsRtlInitializeMcb FsRtlInitializeBaseMcb FsRtlPrivateLock
                       FsRtlMdlRead FsRtlPrepareMdlWrite FsRtlLookupMcbEntry FsRtlLookupLastMcbEntry FsRtlGetNextMcbEntry
                       FsRtlNumberOfRunsInMcb FsRtlRemoveMcbEntry FsRtlTruncateMcb FsRtlUninitializeMcb FsRtlUninitializeBaseMcb
                       FsRtlLookupBaseMcbEntry FsRtlRemoveBaseMcbEntry FsRtlCheckOplockEx2""".split()
    },
}

# Inline functions of headers that only look at what they are handed, or write it: a driver calls them as if they were DDIs.
INLINE = {
    ("rtl.json", "a conversion", ()): """
    HandleToULong HandleToUlong HandleToLong ULongToHandle UlongToHandle LongToHandle PtrToULong
    PtrToUlong PtrToLong PtrToUint PtrToInt PtrToUshort PtrToShort ULongToPtr
    UlongToPtr LongToPtr UIntToPtr UintToPtr IntToPtr Ptr32ToPtr Ptr64ToPtr
    PtrToPtr32 PtrToPtr64 Handle32ToHandle Handle64ToHandle HandleToHandle32 HandleToHandle64
    """,
    ("storport.json", "inline in headers", ()): """
    SrbGetSrbFunction SrbGetSrbStatus SrbGetSrbFlags SrbGetDataBuffer SrbGetDataTransferLength SrbGetCdb SrbGetCdbLength
    SrbGetScsiStatus SrbGetSenseInfoBuffer SrbGetSenseInfoBufferLength SrbGetPathId SrbGetTargetId SrbGetLun SrbGetMiniportContext
    SrbGetOriginalRequest SrbGetPortContext SrbGetTimeOutValue SrbGetQueueTag SrbGetNextSrb
    SrbGetRequestAttribute SrbGetRequestTag SrbGetSrbExDataByType SrbGetSrbExDataByIndex SrbGetSystemStatus
    SrbGetSrbLength
    """,
    ("storport.json", "inline in headers", (0,)): """
    SrbSetSrbStatus SrbSetSrbFlags SrbSetDataBuffer SrbSetDataTransferLength SrbSetScsiStatus SrbSetSenseInfoBuffer SrbSetSenseInfoBufferLength
    SrbSetTimeOutValue SrbSetNextSrb SrbSetOriginalRequest SrbSetPortContext SrbSetQueueSortKey
    SrbSetQueueTag SrbSetScsiData SrbClearSrbFlags SrbAssignSrbFlags SrbSetRequestTag SrbSetRequestAttribute
    SrbSetSystemStatus StorPortCopyMemory REVERSE_BYTES REVERSE_BYTES_QUAD REVERSE_BYTES_SHORT
    """,
    ("ndis.json", "the memory must be resident", (0,)): "ETH_COPY_NETWORK_ADDRESS",
}
for (file, note, writes), names in INLINE.items():
    for name in names.split():
        EXTRA.setdefault(file, {})[name] = {"max": "any", "writes": list(writes), "from": "reviewed", "note": note}

# Names that are no calls of a driver.
LEAVE_OUT = {"DriverEntry", "DllMain", "DllInitialize", "DllUnload"}

# Macros: what the author writes, the function that is called, and which macro argument became each argument (None: another
# expression). Rows of ddi_aliases.tsv that say "same" need no entry.
ALIAS_ARGS = {
    ("ExAcquirePushLockExclusive", "ExAcquirePushLockExclusiveEx"): [0, None],
    ("ExAcquirePushLockShared", "ExAcquirePushLockSharedEx"): [0, None],
    ("ExReleasePushLockExclusive", "ExReleasePushLockExclusiveEx"): [0, None],
    ("ExReleasePushLockShared", "ExReleasePushLockSharedEx"): [0, None],
    ("ExAllocatePool", "ExAllocatePoolWithTag"): [0, 1, None],
    ("ExAllocatePoolWithQuota", "ExAllocatePoolWithQuotaTag"): [0, 1, None],
    ("ExFreePool", "ExFreePoolWithTag"): [0, None],
    ("FsRtlAllocatePool", "FsRtlAllocatePoolWithTag"): [0, 1, None],
    ("FsRtlEnterFileSystem", "KeEnterCriticalRegion"): [],
    ("FsRtlExitFileSystem", "KeLeaveCriticalRegion"): [],
    ("IoAcquireRemoveLock", "IoAcquireRemoveLockEx"): [0, 1, None, None, None],
    ("IoInitializeRemoveLock", "IoInitializeRemoveLockEx"): [0, 1, 2, 3, None],
    ("IoReleaseRemoveLock", "IoReleaseRemoveLockEx"): [0, 1, None],
    ("IoReleaseRemoveLockAndWait", "IoReleaseRemoveLockAndWaitEx"): [0, 1, None],
    ("IoInitializeDpcRequest", "KeInitializeDpc"): [None, 1, 0],
    ("IoRequestDpc", "KeInsertQueueDpc"): [None, 1, 2],
    ("IoSetCancelRoutine", "InterlockedExchangePointer"): [None, 1],
    ("IoSetCancelRoutine", "_InterlockedExchangePointer"): [None, 1],
    ("KeAcquireSpinLock", "KeAcquireSpinLockRaiseToDpc"): [0],
    ("KeAcquireSpinLock", "KfAcquireSpinLock"): [0],
    ("ExAcquireSpinLock", "KeAcquireSpinLockRaiseToDpc"): [0],
    ("ExAcquireSpinLock", "KfAcquireSpinLock"): [0],
    ("KeRaiseIrql", "KfRaiseIrql"): [0],
    ("MmGetSystemAddressForMdl", "MmMapLockedPages"): [0, None],
    ("NDIS_LOWER_IRQL", "KeLowerIrql"): [0],
    ("NDIS_RAISE_IRQL_TO_DISPATCH", "KfRaiseIrql"): [None],
    # The lock of these is a field of the macro's argument: the facts of the function say which.
    ("NdisAcquireSpinLock", "KeAcquireSpinLockRaiseToDpc"): [None],
    ("NdisAcquireSpinLock", "KfAcquireSpinLock"): [None],
    ("NdisReleaseSpinLock", "KeReleaseSpinLock"): [None, None],
    ("NdisReleaseSpinLock", "KfReleaseSpinLock"): [None, None],
    ("NdisDprAcquireSpinLock", "KeAcquireSpinLockAtDpcLevel"): [None],
    ("NdisDprReleaseSpinLock", "KeReleaseSpinLockFromDpcLevel"): [None],
    ("NdisAllocateSpinLock", "KeInitializeSpinLock"): [None],
    ("NdisInterlockedInsertHeadList", "ExInterlockedInsertHeadList"): [0, 1, None],
    ("NdisInterlockedInsertTailList", "ExInterlockedInsertTailList"): [0, 1, None],
    ("NdisInterlockedRemoveHeadList", "ExInterlockedRemoveHeadList"): [0, None],
    ("NdisAllocateFromNPagedLookasideList", "ExAllocateFromNPagedLookasideList"): None,
    ("NdisDeleteNPagedLookasideList", "ExDeleteNPagedLookasideList"): None,
    ("NdisFreeToNPagedLookasideList", "ExFreeToNPagedLookasideList"): None,
    ("NdisEqualString", "RtlEqualUnicodeString"): None,
    ("NdisInitUnicodeString", "RtlInitUnicodeString"): None,
    ("NdisInterlockedIncrement", "InterlockedIncrement"): None,
    ("NdisInterlockedDecrement", "InterlockedDecrement"): None,
    ("NdisStallExecution", "KeStallExecutionProcessor"): None,
    ("NdisUpcaseUnicodeString", "RtlUpcaseUnicodeString"): [0, 1, None],
    ("NDIS_RELEASE_MUTEX", "KeReleaseMutex"): [0, None],
    ("NDIS_WAIT_FOR_MUTEX", "KeWaitForSingleObject"): [0, None, None, None, None],
    ("RtlFillMemory", "memset"): [0, 2, 1],
    ("RtlZeroMemory", "memset"): [0, None, 1],
    ("KeLowerIrql", "__writecr8"): [0],
    ("PsGetCurrentProcess", "IoGetCurrentProcess"): [],
    ("KeGetCurrentIrql", "__readcr8"): [],
}

# ---------------------------------------------------------------------------------------------- constants

CONSTANTS = {
    "PASSIVE_LEVEL": 0, "APC_LEVEL": 1, "DISPATCH_LEVEL": 2,
    "KernelMode": 0, "UserMode": 1,
    "NonPagedPool": 0, "PagedPool": 1, "NonPagedPoolNx": 512,
    "POOL_QUOTA_FAIL_INSTEAD_OF_RAISE": 8, "POOL_RAISE_IF_ALLOCATION_FAILURE": 16,
    "POOL_FLAG_PAGED": "0x100", "POOL_FLAG_NON_PAGED": "0x40", "POOL_FLAG_RAISE_ON_FAILURE": "0x20",
    "PO_FX_FLAG_BLOCKING": 1,
    "MM_ALLOCATE_AND_HOT_REMOVE": "0x100",
    "NDIS_MEMORY_CONTIGUOUS": 1, "NDIS_MEMORY_NONCACHED": 2, "NDIS_RWL_AT_DISPATCH_LEVEL": 1,
    "WNODE_FLAG_TRACED_GUID": "0x20000",
    "WDF_REQUEST_SEND_OPTION_SYNCHRONOUS": 2,
    "WdfIoTargetPurgeIoAndWait": 1, "WdfIoTargetPurgeIo": 2,
    "WdfIoTargetCancelSentIo": 1, "WdfIoTargetWaitForSentIoToComplete": 2, "WdfIoTargetLeaveSentIoPending": 3,
    "FLT_PREOP_COMPLETE": 4,
    "InterruptLock": 3,
    "WSK_NO_WAIT": 0,
    "EVENT_ACTIVITY_CTRL_CREATE_ID": 3,
    "NdisMSIXTableConfigSetTableEntry": 0,
    "STATUS_SUCCESS": 0, "STATUS_TIMEOUT": 258, "STATUS_PENDING": 259, "STATUS_WAIT_0": 0, "STATUS_USER_APC": 192,
    "STATUS_ALERTED": 257, "STATUS_ABANDONED": 128,
}

# Functions that have their role by name, and what people call the objects that effects name as global(...).
SYMBOLS = {"DriverEntry": "DRIVER_INITIALIZE", "DllInitialize": "DLL_INITIALIZE", "DllUnload": "DLL_UNLOAD"}
GLOBALS = {"cancel_spinlock": "the cancel spin lock", "critical_region": "the critical region", "float_state": "the floating-point state",
           "guarded_region": "the guarded region", "vpb_spinlock": "the VPB spin lock"}
