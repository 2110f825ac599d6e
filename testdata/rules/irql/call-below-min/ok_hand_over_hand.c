// Locks that overlap: each release gets the level that fits the moment, whichever lock it was saved for.
#include <wdm.h>

typedef struct _STAGE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Jobs;
} STAGE, *PSTAGE;

typedef struct _PIPELINE {
    STAGE First, Second;
} PIPELINE, *PPIPELINE;

IO_WORKITEM_ROUTINE PipelineMove;
IO_WORKITEM_ROUTINE PipelineMoveDpcForm;

VOID PipelineMove(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PPIPELINE line = Context;
    KIRQL outer, inner;
    PLIST_ENTRY job;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeAcquireSpinLock(&line->First.Lock, &outer);
    job = RemoveHeadList(&line->First.Jobs);
    KeAcquireSpinLock(&line->Second.Lock, &inner);
    KeReleaseSpinLock(&line->First.Lock, inner);
    InsertTailList(&line->Second.Jobs, job);
    KeReleaseSpinLock(&line->Second.Lock, outer);
}

VOID PipelineMoveDpcForm(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PPIPELINE line = Context;
    KIRQL irql;
    PLIST_ENTRY job;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeAcquireSpinLock(&line->First.Lock, &irql);
    job = RemoveHeadList(&line->First.Jobs);
    KeAcquireSpinLockAtDpcLevel(&line->Second.Lock);
    KeReleaseSpinLockFromDpcLevel(&line->First.Lock);
    InsertTailList(&line->Second.Jobs, job);
    KeReleaseSpinLock(&line->Second.Lock, irql);
}
