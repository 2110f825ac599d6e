/* Kernel dispatcher: events, timers, DPCs, mutexes, spin locks, waiting, IRQL, time, processors. */
#pragma once
#include <wdm/base.h>

IRQLINT_C_BEGIN
struct _KDPC;
struct _KTHREAD;
struct _KPROCESS;
typedef struct _KTHREAD *PKTHREAD, *PRKTHREAD;
typedef struct _KPROCESS *PKPROCESS, *PRKPROCESS;
typedef struct _ETHREAD *PETHREAD;
typedef struct _EPROCESS *PEPROCESS;
typedef ULONG NODE_REQUIREMENT;

/* --- objects --- */
typedef struct _DISPATCHER_HEADER {
    union {
        union { volatile LONG Lock; LONG LockNV; };
        struct { UCHAR Type; UCHAR Signalling; UCHAR Size; UCHAR Reserved1; };
        struct { UCHAR TimerType; UCHAR TimerControlFlags; UCHAR Hand; UCHAR TimerMiscFlags; };
        struct { UCHAR MutantType; BOOLEAN DpcActive; UCHAR MutantSize; UCHAR MutantReserved; };
    };
    LONG SignalState;
    LIST_ENTRY WaitListHead;
} DISPATCHER_HEADER, *PDISPATCHER_HEADER;
typedef struct _KEVENT { DISPATCHER_HEADER Header; } KEVENT, *PKEVENT, *RESTRICTED_POINTER PRKEVENT;
typedef struct _KGATE { DISPATCHER_HEADER Header; } KGATE, *PKGATE;
typedef struct _KSEMAPHORE { DISPATCHER_HEADER Header; LONG Limit; } KSEMAPHORE, *PKSEMAPHORE, *RESTRICTED_POINTER PRKSEMAPHORE;
typedef struct _KMUTANT {
    DISPATCHER_HEADER Header;
    LIST_ENTRY MutantListEntry;
    struct _KTHREAD *OwnerThread;
    union { UCHAR MutantFlags; struct { UCHAR Abandoned : 1, Spare1 : 7; }; };
    union { UCHAR ApcDisable; struct { UCHAR SpareApc : 8; }; };
} KMUTANT, *PKMUTANT, *RESTRICTED_POINTER PRKMUTANT, KMUTEX, *PKMUTEX, *RESTRICTED_POINTER PRKMUTEX;
typedef struct _KTIMER {
    DISPATCHER_HEADER Header;
    ULARGE_INTEGER DueTime;
    LIST_ENTRY TimerListEntry;
    struct _KDPC *Dpc;
    USHORT Processor;
    USHORT TimerType;
    ULONG Period;
} KTIMER, *PKTIMER, *RESTRICTED_POINTER PRKTIMER;

typedef _Function_class_(KDEFERRED_ROUTINE) _IRQL_requires_(DISPATCH_LEVEL) _IRQL_requires_same_
VOID KDEFERRED_ROUTINE(struct _KDPC *Dpc, _In_opt_ PVOID DeferredContext, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2);
typedef KDEFERRED_ROUTINE *PKDEFERRED_ROUTINE;
typedef struct _KDPC {
    union { ULONG TargetInfoAsUlong; struct { UCHAR Type; UCHAR Importance; volatile USHORT Number; }; };
    SINGLE_LIST_ENTRY DpcListEntry;
    KAFFINITY ProcessorHistory;
    PKDEFERRED_ROUTINE DeferredRoutine;
    PVOID DeferredContext;
    PVOID SystemArgument1;
    PVOID SystemArgument2;
    volatile PVOID DpcData;
} KDPC, *PKDPC, *RESTRICTED_POINTER PRKDPC;
typedef enum _KDPC_IMPORTANCE { LowImportance, MediumImportance, HighImportance, MediumHighImportance } KDPC_IMPORTANCE;

typedef VOID (NTAPI *PKNORMAL_ROUTINE)(PVOID NormalContext, PVOID SystemArgument1, PVOID SystemArgument2);
typedef VOID (NTAPI *PKKERNEL_ROUTINE)(struct _KAPC *Apc, PKNORMAL_ROUTINE *NormalRoutine, PVOID *NormalContext, PVOID *SystemArgument1, PVOID *SystemArgument2);
typedef VOID (NTAPI *PKRUNDOWN_ROUTINE)(struct _KAPC *Apc);
typedef struct _KAPC {
    UCHAR Type;
    UCHAR AllFlags;
    UCHAR Size;
    UCHAR SpareByte1;
    ULONG SpareLong0;
    struct _KTHREAD *Thread;
    LIST_ENTRY ApcListEntry;
    PVOID Reserved[3];
    PVOID NormalContext;
    PVOID SystemArgument1;
    PVOID SystemArgument2;
    CCHAR ApcStateIndex;
    KPROCESSOR_MODE ApcMode;
    BOOLEAN Inserted;
} KAPC, *PKAPC, *RESTRICTED_POINTER PRKAPC;

typedef struct _KDEVICE_QUEUE {
    CSHORT Type;
    CSHORT Size;
    LIST_ENTRY DeviceListHead;
    KSPIN_LOCK Lock;
    union { BOOLEAN Busy; struct { LONG64 Reserved : 8; LONG64 Hint : 56; }; };
} KDEVICE_QUEUE, *PKDEVICE_QUEUE, *RESTRICTED_POINTER PRKDEVICE_QUEUE;
typedef struct _KDEVICE_QUEUE_ENTRY { LIST_ENTRY DeviceListEntry; ULONG SortKey; BOOLEAN Inserted; } KDEVICE_QUEUE_ENTRY, *PKDEVICE_QUEUE_ENTRY;
typedef struct _KSPIN_LOCK_QUEUE { struct _KSPIN_LOCK_QUEUE *volatile Next; PKSPIN_LOCK volatile Lock; } KSPIN_LOCK_QUEUE, *PKSPIN_LOCK_QUEUE;
typedef struct _KLOCK_QUEUE_HANDLE { KSPIN_LOCK_QUEUE LockQueue; KIRQL OldIrql; } KLOCK_QUEUE_HANDLE, *PKLOCK_QUEUE_HANDLE;
typedef struct _KWAIT_BLOCK {
    LIST_ENTRY WaitListEntry;
    UCHAR WaitType;
    volatile UCHAR BlockState;
    USHORT WaitKey;
    LONG SpareLong;
    union { struct _KTHREAD *Thread; struct _KQUEUE *NotificationQueue; struct _KDPC *Dpc; };
    PVOID Object;
    PVOID SparePtr;
} KWAIT_BLOCK, *PKWAIT_BLOCK, *RESTRICTED_POINTER PRKWAIT_BLOCK;
typedef struct _KFLOATING_SAVE { ULONG Dummy; } KFLOATING_SAVE, *PKFLOATING_SAVE;
typedef struct _XSTATE_SAVE { struct _XSTATE_SAVE *Prev; struct _KTHREAD *Thread; UCHAR Level; ULONG64 XStateContext[4]; } XSTATE_SAVE, *PXSTATE_SAVE;
typedef enum _KWAIT_REASON {
    Executive, FreePage, PageIn, PoolAllocation, DelayExecution, Suspended, UserRequest, WrExecutive, WrFreePage, WrPageIn,
    WrPoolAllocation, WrDelayExecution, WrSuspended, WrUserRequest, WrEventPair, WrQueue, WrLpcReceive, WrLpcReply, WrVirtualMemory,
    WrPageOut, WrRendezvous, WrKeyedEvent, WrTerminated, WrProcessInSwap, WrCpuRateControl, WrCalloutStack, WrKernel, WrResource,
    WrPushLock, WrMutex, WrQuantumEnd, WrDispatchInt, WrPreempted, WrYieldExecution, WrFastMutex, WrGuardedMutex, WrRundown,
    WrAlertByThreadId, WrDeferredPreempt, WrPhysicalFault, WrIoRing, WrMdlCache, MaximumWaitReason
} KWAIT_REASON;
typedef enum _LOCK_OPERATION { IoReadAccess, IoWriteAccess, IoModifyAccess } LOCK_OPERATION;
typedef enum _KINTERRUPT_MODE { LevelSensitive, Latched } KINTERRUPT_MODE;
typedef enum _KINTERRUPT_POLARITY {
    InterruptPolarityUnknown, InterruptActiveHigh, InterruptRisingEdge = InterruptActiveHigh, InterruptActiveLow,
    InterruptFallingEdge = InterruptActiveLow, InterruptActiveBoth, InterruptActiveBothTriggerLow = InterruptActiveBoth,
    InterruptActiveBothTriggerHigh
} KINTERRUPT_POLARITY, *PKINTERRUPT_POLARITY;
typedef enum _KPROFILE_SOURCE { ProfileTime, ProfileAlignmentFixup, ProfileTotalIssues } KPROFILE_SOURCE;
typedef enum _KD_OPTION { KD_OPTION_SET_BLOCK_ENABLE } KD_OPTION;
typedef struct _KINTERRUPT *PKINTERRUPT;
typedef _Function_class_(KSERVICE_ROUTINE) _IRQL_requires_(HIGH_LEVEL) _IRQL_requires_same_
BOOLEAN KSERVICE_ROUTINE(struct _KINTERRUPT *Interrupt, PVOID ServiceContext);
typedef KSERVICE_ROUTINE *PKSERVICE_ROUTINE;
typedef _Function_class_(KMESSAGE_SERVICE_ROUTINE) _IRQL_requires_same_
BOOLEAN KMESSAGE_SERVICE_ROUTINE(struct _KINTERRUPT *Interrupt, PVOID ServiceContext, ULONG MessageID);
typedef KMESSAGE_SERVICE_ROUTINE *PKMESSAGE_SERVICE_ROUTINE;
typedef _Function_class_(KSYNCHRONIZE_ROUTINE) _IRQL_requires_same_
BOOLEAN KSYNCHRONIZE_ROUTINE(_In_opt_ PVOID SynchronizeContext);
typedef KSYNCHRONIZE_ROUTINE *PKSYNCHRONIZE_ROUTINE;
typedef _IRQL_requires_max_(PASSIVE_LEVEL) _IRQL_requires_same_ _Function_class_(KSTART_ROUTINE) VOID KSTART_ROUTINE(PVOID StartContext);
typedef KSTART_ROUTINE *PKSTART_ROUTINE;
typedef _Function_class_(KIPI_BROADCAST_WORKER) _IRQL_requires_(IPI_LEVEL) _IRQL_requires_same_ ULONG_PTR KIPI_BROADCAST_WORKER(ULONG_PTR Argument);
typedef KIPI_BROADCAST_WORKER *PKIPI_BROADCAST_WORKER;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(EXPAND_STACK_CALLOUT) VOID EXPAND_STACK_CALLOUT(_In_opt_ PVOID Parameter);
typedef EXPAND_STACK_CALLOUT *PEXPAND_STACK_CALLOUT;

typedef enum _KSPIN_LOCK_QUEUE_NUMBER {
    LockQueueUnusedSpare0, LockQueueUnusedSpare1, LockQueueUnusedSpare2, LockQueueUnusedSpare3, LockQueueVacbLock, LockQueueMasterLock,
    LockQueueNonPagedPoolLock, LockQueueIoCancelLock, LockQueueUnusedSpare8, LockQueueIoVpbLock, LockQueueIoDatabaseLock,
    LockQueueIoCompletionLock, LockQueueNtfsStructLock, LockQueueAfdWorkQueueLock, LockQueueBcbLock, LockQueueUnusedSpare15,
    LockQueueUnusedSpare16, LockQueueMaximumLock = LockQueueUnusedSpare16 + 1
} KSPIN_LOCK_QUEUE_NUMBER, *PKSPIN_LOCK_QUEUE_NUMBER;

/* --- processor topology --- */
typedef enum _LOGICAL_PROCESSOR_RELATIONSHIP {
    RelationProcessorCore, RelationNumaNode, RelationCache, RelationProcessorPackage, RelationGroup, RelationProcessorDie, RelationNumaNodeEx,
    RelationProcessorModule, RelationAll = 0xFFFF
} LOGICAL_PROCESSOR_RELATIONSHIP;
typedef enum _PROCESSOR_CACHE_TYPE { CacheUnified, CacheInstruction, CacheData, CacheTrace, CacheUnknown } PROCESSOR_CACHE_TYPE;
typedef struct _CACHE_DESCRIPTOR { UCHAR Level, Associativity; USHORT LineSize; ULONG Size; PROCESSOR_CACHE_TYPE Type; } CACHE_DESCRIPTOR, *PCACHE_DESCRIPTOR;
typedef struct _PROCESSOR_RELATIONSHIP { UCHAR Flags, EfficiencyClass, Reserved[20]; USHORT GroupCount; GROUP_AFFINITY GroupMask[ANYSIZE_ARRAY]; } PROCESSOR_RELATIONSHIP, *PPROCESSOR_RELATIONSHIP;
typedef struct _NUMA_NODE_RELATIONSHIP { ULONG NodeNumber; UCHAR Reserved[18]; USHORT GroupCount; union { GROUP_AFFINITY GroupMask; GROUP_AFFINITY GroupMasks[ANYSIZE_ARRAY]; }; } NUMA_NODE_RELATIONSHIP, *PNUMA_NODE_RELATIONSHIP;
typedef struct _CACHE_RELATIONSHIP { UCHAR Level, Associativity; USHORT LineSize; ULONG CacheSize; PROCESSOR_CACHE_TYPE Type; UCHAR Reserved[18]; USHORT GroupCount; union { GROUP_AFFINITY GroupMask; GROUP_AFFINITY GroupMasks[ANYSIZE_ARRAY]; }; } CACHE_RELATIONSHIP, *PCACHE_RELATIONSHIP;
typedef struct _PROCESSOR_GROUP_INFO { UCHAR MaximumProcessorCount, ActiveProcessorCount, Reserved[38]; KAFFINITY ActiveProcessorMask; } PROCESSOR_GROUP_INFO, *PPROCESSOR_GROUP_INFO;
typedef struct _GROUP_RELATIONSHIP { USHORT MaximumGroupCount, ActiveGroupCount; UCHAR Reserved[20]; PROCESSOR_GROUP_INFO GroupInfo[ANYSIZE_ARRAY]; } GROUP_RELATIONSHIP, *PGROUP_RELATIONSHIP;
typedef struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX {
    LOGICAL_PROCESSOR_RELATIONSHIP Relationship;
    ULONG Size;
    union { PROCESSOR_RELATIONSHIP Processor; NUMA_NODE_RELATIONSHIP NumaNode; CACHE_RELATIONSHIP Cache; GROUP_RELATIONSHIP Group; };
} SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX, *PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX;
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS KeQueryLogicalProcessorRelationship(_In_opt_ PPROCESSOR_NUMBER ProcessorNumber, LOGICAL_PROCESSOR_RELATIONSHIP RelationshipType, _Out_opt_ PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX Information, _Inout_ PULONG Length);

/* --- IRQL --- */
KIRQL KeGetCurrentIrql(VOID);
VOID KeRaiseIrql(_IRQL_raises_(NewIrql) KIRQL NewIrql, _Out_ _At_(*OldIrql, _IRQL_saves_) PKIRQL OldIrql);
_IRQL_raises_(NewIrql) _IRQL_saves_ KIRQL KfRaiseIrql(KIRQL NewIrql);
_IRQL_requires_max_(HIGH_LEVEL) VOID KeLowerIrql(_IRQL_restores_ KIRQL NewIrql);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_ KIRQL KeRaiseIrqlToDpcLevel(VOID);
_IRQL_requires_max_(SYNCH_LEVEL) _IRQL_raises_(SYNCH_LEVEL) _IRQL_saves_ KIRQL KeRaiseIrqlToSynchLevel(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeAreApcsDisabled(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeAreAllApcsDisabled(VOID);
_IRQL_requires_max_(APC_LEVEL) _Acquires_lock_(_Global_critical_region_) VOID KeEnterCriticalRegion(VOID);
_IRQL_requires_max_(APC_LEVEL) _Releases_lock_(_Global_critical_region_) VOID KeLeaveCriticalRegion(VOID);
_IRQL_requires_max_(APC_LEVEL) _Acquires_lock_(_Global_critical_region_) VOID KeEnterGuardedRegion(VOID);
_IRQL_requires_max_(APC_LEVEL) _Releases_lock_(_Global_critical_region_) VOID KeLeaveGuardedRegion(VOID);

/* --- spin locks --- */
VOID KeInitializeSpinLock(_Out_ PKSPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeAcquireSpinLock(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PKSPIN_LOCK SpinLock,
    _Out_ _At_(*OldIrql, _IRQL_saves_) _IRQL_raises_(DISPATCH_LEVEL) PKIRQL OldIrql);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_saves_ _IRQL_raises_(DISPATCH_LEVEL)
KIRQL KeAcquireSpinLockRaiseToDpc(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PKSPIN_LOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) VOID KeReleaseSpinLock(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PKSPIN_LOCK SpinLock, _IRQL_restores_ KIRQL NewIrql);
_IRQL_requires_min_(DISPATCH_LEVEL) VOID KeAcquireSpinLockAtDpcLevel(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PKSPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) VOID KeReleaseSpinLockFromDpcLevel(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PKSPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) _Must_inspect_result_ _When_(return != 0, _Acquires_lock_(*SpinLock)) BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);
BOOLEAN KeTestSpinLock(PKSPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) KIRQL KeAcquireSpinLockForDpc(_Inout_ _Acquires_lock_(*_Curr_) PKSPIN_LOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) VOID KeReleaseSpinLockForDpc(_Inout_ _Releases_lock_(*_Curr_) PKSPIN_LOCK SpinLock, _IRQL_restores_ KIRQL OldIrql);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_saves_global_(QueuedSpinLock, LockHandle)
VOID KeAcquireInStackQueuedSpinLock(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PKSPIN_LOCK SpinLock, _Out_ _Acquires_lock_(_Curr_) PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_(DISPATCH_LEVEL) _IRQL_restores_global_(QueuedSpinLock, LockHandle)
VOID KeReleaseInStackQueuedSpinLock(_Releases_lock_(_Curr_) PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_min_(DISPATCH_LEVEL)
VOID KeAcquireInStackQueuedSpinLockAtDpcLevel(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PKSPIN_LOCK SpinLock, _Out_ _Acquires_lock_(_Curr_) PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_min_(DISPATCH_LEVEL) VOID KeReleaseInStackQueuedSpinLockFromDpcLevel(_Releases_lock_(_Curr_) PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeAcquireInStackQueuedSpinLockForDpc(_Inout_ _Acquires_lock_(*_Curr_) PKSPIN_LOCK SpinLock, _Out_ _Acquires_lock_(_Curr_) PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_(DISPATCH_LEVEL) VOID KeReleaseInStackQueuedSpinLockForDpc(_Releases_lock_(_Curr_) PKLOCK_QUEUE_HANDLE LockHandle);
_IRQL_requires_max_(HIGH_LEVEL) _IRQL_saves_ KIRQL KeAcquireInterruptSpinLock(_Inout_ _Acquires_lock_(_Curr_) PKINTERRUPT Interrupt);
_IRQL_requires_max_(HIGH_LEVEL) VOID KeReleaseInterruptSpinLock(_Inout_ _Releases_lock_(_Curr_) PKINTERRUPT Interrupt, _IRQL_restores_ KIRQL OldIrql);

/* --- events, semaphores, mutexes --- */
VOID KeInitializeEvent(_Out_ PRKEVENT Event, EVENT_TYPE Type, BOOLEAN State);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeClearEvent(_Inout_ PRKEVENT Event);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KeResetEvent(_Inout_ PRKEVENT Event);
_When_(Wait == 0, _IRQL_requires_max_(DISPATCH_LEVEL)) _When_(Wait == 1, _IRQL_requires_max_(APC_LEVEL))
LONG KeSetEvent(_Inout_ PRKEVENT Event, KPRIORITY Increment, BOOLEAN Wait);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KePulseEvent(_Inout_ PRKEVENT Event, KPRIORITY Increment, BOOLEAN Wait);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KeReadStateEvent(PRKEVENT Event);
VOID KeInitializeSemaphore(_Out_ PRKSEMAPHORE Semaphore, LONG Count, LONG Limit);
LONG KeReadStateSemaphore(PRKSEMAPHORE Semaphore);
_When_(Wait == 0, _IRQL_requires_max_(DISPATCH_LEVEL)) _When_(Wait == 1, _IRQL_requires_max_(APC_LEVEL))
LONG KeReleaseSemaphore(_Inout_ PRKSEMAPHORE Semaphore, KPRIORITY Increment, LONG Adjustment, BOOLEAN Wait);
VOID KeInitializeMutex(_Out_ PRKMUTEX Mutex, ULONG Level);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KeReadStateMutex(PRKMUTEX Mutex);
_When_(Wait == 0, _IRQL_requires_max_(DISPATCH_LEVEL)) _When_(Wait == 1, _IRQL_requires_max_(APC_LEVEL))
LONG KeReleaseMutex(_Inout_ PRKMUTEX Mutex, BOOLEAN Wait);

/* --- waiting --- */
_When_(Timeout == NULL || Timeout->QuadPart != 0, _IRQL_requires_max_(APC_LEVEL)) _When_(Timeout != NULL && Timeout->QuadPart == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
NTSTATUS KeWaitForSingleObject(PVOID Object, KWAIT_REASON WaitReason, KPROCESSOR_MODE WaitMode, BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout);
_When_(Timeout == NULL || Timeout->QuadPart != 0, _IRQL_requires_max_(APC_LEVEL)) _When_(Timeout != NULL && Timeout->QuadPart == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
NTSTATUS KeWaitForMultipleObjects(ULONG Count, PVOID Object[], WAIT_TYPE WaitType, KWAIT_REASON WaitReason, KPROCESSOR_MODE WaitMode,
    BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout, _Out_opt_ PKWAIT_BLOCK WaitBlockArray);
_When_(Timeout == NULL || Timeout->QuadPart != 0, _IRQL_requires_max_(APC_LEVEL)) _When_(Timeout != NULL && Timeout->QuadPart == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
NTSTATUS KeWaitForMutexObject(PRKMUTEX Mutex, KWAIT_REASON WaitReason, KPROCESSOR_MODE WaitMode, BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS KeDelayExecutionThread(KPROCESSOR_MODE WaitMode, BOOLEAN Alertable, PLARGE_INTEGER Interval);
VOID KeStallExecutionProcessor(ULONG MicroSeconds);

/* --- timers and DPCs --- */
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeInitializeTimer(_Out_ PKTIMER Timer);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeInitializeTimerEx(_Out_ PKTIMER Timer, TIMER_TYPE Type);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeSetTimer(_Inout_ PKTIMER Timer, LARGE_INTEGER DueTime, _In_opt_ PKDPC Dpc);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeSetTimerEx(_Inout_ PKTIMER Timer, LARGE_INTEGER DueTime, LONG Period, _In_opt_ PKDPC Dpc);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeSetCoalescableTimer(_Inout_ PKTIMER Timer, LARGE_INTEGER DueTime, ULONG Period, ULONG TolerableDelay, _In_opt_ PKDPC Dpc);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeCancelTimer(_Inout_ PKTIMER Timer);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeReadStateTimer(PKTIMER Timer);
VOID KeInitializeDpc(_Out_ PRKDPC Dpc, PKDEFERRED_ROUTINE DeferredRoutine, _In_opt_ PVOID DeferredContext);
VOID KeInitializeThreadedDpc(_Out_ PRKDPC Dpc, PKDEFERRED_ROUTINE DeferredRoutine, _In_opt_ PVOID DeferredContext);
BOOLEAN KeInsertQueueDpc(_Inout_ PRKDPC Dpc, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2);
BOOLEAN KeRemoveQueueDpc(_Inout_ PRKDPC Dpc);
BOOLEAN KeRemoveQueueDpcEx(_Inout_ PRKDPC Dpc, BOOLEAN WaitIfActive);
VOID KeSetImportanceDpc(_Inout_ PRKDPC Dpc, KDPC_IMPORTANCE Importance);
VOID KeSetTargetProcessorDpc(_Inout_ PRKDPC Dpc, CCHAR Number);
NTSTATUS KeSetTargetProcessorDpcEx(_Inout_ PKDPC Dpc, PPROCESSOR_NUMBER ProcNumber);
typedef struct _KDPC_WATCHDOG_INFORMATION { ULONG DpcTimeLimit, DpcTimeCount, DpcWatchdogLimit, DpcWatchdogCount, Reserved; } KDPC_WATCHDOG_INFORMATION, *PKDPC_WATCHDOG_INFORMATION;
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS KeQueryDpcWatchdogInformation(_Out_ PKDPC_WATCHDOG_INFORMATION WatchdogInformation);
_IRQL_requires_max_(APC_LEVEL) VOID KeFlushQueuedDpcs(VOID);

/* --- device queues --- */
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeInitializeDeviceQueue(_Out_ PKDEVICE_QUEUE DeviceQueue);
_IRQL_requires_(DISPATCH_LEVEL) BOOLEAN KeInsertDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry);
_IRQL_requires_(DISPATCH_LEVEL) BOOLEAN KeInsertByKeyDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry, ULONG SortKey);
_IRQL_requires_(DISPATCH_LEVEL) PKDEVICE_QUEUE_ENTRY KeRemoveDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue);
_IRQL_requires_(DISPATCH_LEVEL) PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, ULONG SortKey);
_IRQL_requires_(DISPATCH_LEVEL) PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueueIfBusy(_Inout_ PKDEVICE_QUEUE DeviceQueue, ULONG SortKey);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeRemoveEntryDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry);

/* --- interrupts, threads, processors, time --- */
_IRQL_requires_max_(HIGH_LEVEL) BOOLEAN KeSynchronizeExecution(_Inout_ PKINTERRUPT Interrupt, PKSYNCHRONIZE_ROUTINE SynchronizeRoutine, _In_opt_ PVOID SynchronizeContext);
PKTHREAD KeGetCurrentThread(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) KPRIORITY KeSetPriorityThread(_Inout_ PKTHREAD Thread, KPRIORITY Priority);
_IRQL_requires_max_(PASSIVE_LEVEL) KPRIORITY KeQueryPriorityThread(PKTHREAD Thread);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KeSetBasePriorityThread(_Inout_ PKTHREAD Thread, LONG Increment);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG KeQueryRuntimeThread(PKTHREAD Thread, _Out_ PULONG UserTime);
_IRQL_requires_max_(APC_LEVEL) ULONG64 KeQueryTotalCycleTimeThread(_Inout_ PKTHREAD Thread, _Out_ PULONG64 CycleTimeStamp);
ULONG KeGetCurrentProcessorNumber(VOID);
ULONG KeGetCurrentProcessorNumberEx(_Out_opt_ PPROCESSOR_NUMBER ProcNumber);
ULONG KeGetCurrentProcessorIndex(VOID);
KAFFINITY KeQueryActiveProcessors(VOID);
ULONG KeQueryActiveProcessorCount(_Out_opt_ PKAFFINITY ActiveProcessors);
ULONG KeQueryActiveProcessorCountEx(USHORT GroupNumber);
ULONG KeQueryMaximumProcessorCount(VOID);
ULONG KeQueryMaximumProcessorCountEx(USHORT GroupNumber);
USHORT KeQueryActiveGroupCount(VOID);
USHORT KeQueryMaximumGroupCount(VOID);
KAFFINITY KeQueryGroupAffinity(USHORT GroupNumber);
USHORT KeQueryHighestNodeNumber(VOID);
USHORT KeGetCurrentNodeNumber(VOID);
VOID KeQueryNodeActiveAffinity(USHORT NodeNumber, _Out_opt_ PGROUP_AFFINITY Affinity, _Out_opt_ PUSHORT Count);
USHORT KeQueryNodeMaximumProcessorCount(USHORT NodeNumber);
ULONG KeGetProcessorIndexFromNumber(PPROCESSOR_NUMBER ProcNumber);
NTSTATUS KeGetProcessorNumberFromIndex(ULONG ProcIndex, _Out_ PPROCESSOR_NUMBER ProcNumber);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeSetSystemAffinityThread(KAFFINITY Affinity);
_IRQL_requires_max_(DISPATCH_LEVEL) KAFFINITY KeSetSystemAffinityThreadEx(KAFFINITY Affinity);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeRevertToUserAffinityThread(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeRevertToUserAffinityThreadEx(KAFFINITY Affinity);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeSetSystemGroupAffinityThread(PGROUP_AFFINITY Affinity, _Out_opt_ PGROUP_AFFINITY PreviousAffinity);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeRevertToUserGroupAffinityThread(PGROUP_AFFINITY PreviousAffinity);
_IRQL_requires_max_(HIGH_LEVEL) ULONG_PTR KeIpiGenericCall(PKIPI_BROADCAST_WORKER BroadcastFunction, ULONG_PTR Context);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS KeExpandKernelStackAndCallout(PEXPAND_STACK_CALLOUT Callout, _In_opt_ PVOID Parameter, SIZE_T Size);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS KeExpandKernelStackAndCalloutEx(PEXPAND_STACK_CALLOUT Callout, _In_opt_ PVOID Parameter, SIZE_T Size, BOOLEAN Wait, _In_opt_ PVOID Context);
LARGE_INTEGER KeQueryPerformanceCounter(_Out_opt_ PLARGE_INTEGER PerformanceFrequency);
VOID KeQuerySystemTime(_Out_ PLARGE_INTEGER CurrentTime);
VOID KeQuerySystemTimePrecise(_Out_ PLARGE_INTEGER CurrentTime);
VOID KeQueryTickCount(_Out_ PLARGE_INTEGER CurrentCount);
ULONG KeQueryTimeIncrement(VOID);
ULONGLONG KeQueryInterruptTime(VOID);
ULONGLONG KeQueryInterruptTimePrecise(_Out_ PULONG64 QpcTimeStamp);
ULONGLONG KeQueryUnbiasedInterruptTime(VOID);
ULONG64 KeQueryUnbiasedInterruptTimePrecise(_Out_ PULONG64 QpcTimeStamp);
ULONG KeGetRecommendedSharedDataAlignment(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) _Kernel_float_saved_ _Must_inspect_result_ NTSTATUS KeSaveFloatingPointState(_Out_ PKFLOATING_SAVE FloatSave);
_IRQL_requires_max_(DISPATCH_LEVEL) _Kernel_float_restored_ NTSTATUS KeRestoreFloatingPointState(PKFLOATING_SAVE FloatSave);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ NTSTATUS KeSaveExtendedProcessorState(ULONG64 Mask, _Out_ PXSTATE_SAVE XStateSave);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeRestoreExtendedProcessorState(PXSTATE_SAVE XStateSave);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID KeFlushIoBuffers(struct _MDL *Mdl, BOOLEAN ReadOperation, BOOLEAN DmaOperation);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeInvalidateAllCaches(VOID);
DECLSPEC_NORETURN VOID KeBugCheckEx(ULONG BugCheckCode, ULONG_PTR BugCheckParameter1, ULONG_PTR BugCheckParameter2, ULONG_PTR BugCheckParameter3, ULONG_PTR BugCheckParameter4);
DECLSPEC_NORETURN VOID KeBugCheck(ULONG BugCheckCode);
VOID KeEnterKernelDebugger(VOID);
NTSTATUS KdDisableDebugger(VOID);
NTSTATUS KdEnableDebugger(VOID);
BOOLEAN KdRefreshDebuggerNotPresent(VOID);
extern PBOOLEAN KdDebuggerNotPresent;
extern PBOOLEAN KdDebuggerEnabled;
#define KD_DEBUGGER_ENABLED *KdDebuggerEnabled
#define KD_DEBUGGER_NOT_PRESENT *KdDebuggerNotPresent
VOID KeMemoryBarrier(VOID);
VOID KeMemoryBarrierWithoutFence(VOID);
VOID YieldProcessor(VOID);
VOID MemoryBarrier(VOID);
extern volatile CCHAR KeNumberProcessors;

/* --- bug check callbacks --- */
typedef enum _KBUGCHECK_BUFFER_DUMP_STATE { BufferEmpty, BufferInserted, BufferStarted, BufferFinished, BufferIncomplete } KBUGCHECK_BUFFER_DUMP_STATE;
typedef enum _KBUGCHECK_CALLBACK_REASON {
    KbCallbackInvalid, KbCallbackReserved1, KbCallbackSecondaryDumpData, KbCallbackDumpIo, KbCallbackAddPages,
    KbCallbackSecondaryMultiPartDumpData, KbCallbackRemovePages, KbCallbackTriageDumpData, KbCallbackReserved2
} KBUGCHECK_CALLBACK_REASON;
typedef _IRQL_requires_(HIGH_LEVEL) _Function_class_(KBUGCHECK_CALLBACK_ROUTINE) _IRQL_requires_same_ VOID KBUGCHECK_CALLBACK_ROUTINE(PVOID Buffer, ULONG Length);
typedef KBUGCHECK_CALLBACK_ROUTINE *PKBUGCHECK_CALLBACK_ROUTINE;
typedef struct _KBUGCHECK_CALLBACK_RECORD {
    LIST_ENTRY Entry; PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine; PVOID Buffer; ULONG Length; PUCHAR Component; ULONG_PTR Checksum; UCHAR State;
} KBUGCHECK_CALLBACK_RECORD, *PKBUGCHECK_CALLBACK_RECORD;
typedef _Function_class_(KBUGCHECK_REASON_CALLBACK_ROUTINE) _IRQL_requires_same_
VOID KBUGCHECK_REASON_CALLBACK_ROUTINE(KBUGCHECK_CALLBACK_REASON Reason, struct _KBUGCHECK_REASON_CALLBACK_RECORD *Record, _Inout_ PVOID ReasonSpecificData, ULONG ReasonSpecificDataLength);
typedef KBUGCHECK_REASON_CALLBACK_ROUTINE *PKBUGCHECK_REASON_CALLBACK_ROUTINE;
typedef struct _KBUGCHECK_REASON_CALLBACK_RECORD {
    LIST_ENTRY Entry; PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine; PUCHAR Component; ULONG_PTR Checksum; KBUGCHECK_CALLBACK_REASON Reason; UCHAR State;
} KBUGCHECK_REASON_CALLBACK_RECORD, *PKBUGCHECK_REASON_CALLBACK_RECORD;
typedef struct _KBUGCHECK_SECONDARY_DUMP_DATA {
    PVOID InBuffer; ULONG InBufferLength; ULONG MaximumAllowed; GUID Guid; PVOID OutBuffer; ULONG OutBufferLength;
} KBUGCHECK_SECONDARY_DUMP_DATA, *PKBUGCHECK_SECONDARY_DUMP_DATA;
VOID KeInitializeCallbackRecord(PVOID CallbackRecord);
BOOLEAN KeRegisterBugCheckCallback(_Out_ PKBUGCHECK_CALLBACK_RECORD CallbackRecord, PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine, _In_opt_ PVOID Buffer, ULONG Length, PUCHAR Component);
BOOLEAN KeDeregisterBugCheckCallback(_Inout_ PKBUGCHECK_CALLBACK_RECORD CallbackRecord);
BOOLEAN KeRegisterBugCheckReasonCallback(_Out_ PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord, PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine, KBUGCHECK_CALLBACK_REASON Reason, PUCHAR Component);
BOOLEAN KeDeregisterBugCheckReasonCallback(_Inout_ PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord);
typedef _IRQL_requires_(HIGH_LEVEL) _Function_class_(NMI_CALLBACK) _IRQL_requires_same_ BOOLEAN NMI_CALLBACK(_In_opt_ PVOID Context, BOOLEAN Handled);
typedef NMI_CALLBACK *PNMI_CALLBACK;
_IRQL_requires_max_(APC_LEVEL) PVOID KeRegisterNmiCallback(PNMI_CALLBACK CallbackRoutine, _In_opt_ PVOID Context);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS KeDeregisterNmiCallback(PVOID Handle);
typedef enum { KeProcessorAddStartNotify, KeProcessorAddCompleteNotify, KeProcessorAddFailureNotify } KE_PROCESSOR_CHANGE_NOTIFY_STATE;
typedef struct _KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT { KE_PROCESSOR_CHANGE_NOTIFY_STATE State; ULONG NtNumber; NTSTATUS Status; PROCESSOR_NUMBER ProcNumber; } KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT, *PKE_PROCESSOR_CHANGE_NOTIFY_CONTEXT;
typedef _Function_class_(PROCESSOR_CALLBACK_FUNCTION) _IRQL_requires_max_(PASSIVE_LEVEL) _IRQL_requires_same_ VOID PROCESSOR_CALLBACK_FUNCTION(PVOID CallbackContext, PKE_PROCESSOR_CHANGE_NOTIFY_CONTEXT ChangeContext, _Inout_ PNTSTATUS OperationStatus);
typedef PROCESSOR_CALLBACK_FUNCTION *PPROCESSOR_CALLBACK_FUNCTION;
#define KE_PROCESSOR_CHANGE_ADD_EXISTING 1
_IRQL_requires_max_(APC_LEVEL) PVOID KeRegisterProcessorChangeCallback(PPROCESSOR_CALLBACK_FUNCTION CallbackFunction, _In_opt_ PVOID CallbackContext, ULONG Flags);
_IRQL_requires_max_(APC_LEVEL) VOID KeDeregisterProcessorChangeCallback(PVOID CallbackHandle);
IRQLINT_C_END
