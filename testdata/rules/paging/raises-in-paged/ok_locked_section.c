// The driver locks its pageable section in memory before it uses the code at raised level.
#include <wdm.h>

typedef struct _PARALLEL {
    KSPIN_LOCK Lock;
    PVOID CodeHandle;
    ULONG Bytes;
} PARALLEL, *PPARALLEL;

VOID ParallelWrite_ok(PPARALLEL Parallel);
VOID ParallelOpen_ok(PPARALLEL Parallel);

#pragma alloc_text(PAGEPAR, ParallelWrite_ok)

VOID ParallelWrite_ok(PPARALLEL Parallel)
{
    KIRQL irql;

    KeAcquireSpinLock(&Parallel->Lock, &irql);
    Parallel->Bytes++;
    KeReleaseSpinLock(&Parallel->Lock, irql);
}

VOID ParallelOpen_ok(PPARALLEL Parallel)
{
    Parallel->CodeHandle = MmLockPagableCodeSection((PVOID)(ULONG_PTR)ParallelWrite_ok);
    ParallelWrite_ok(Parallel);
    MmUnlockPagableImageSection(Parallel->CodeHandle);
}
