// The routine is set by a helper that several dispatch routines use.
#include <wdm.h>

typedef struct _TRACE_FILTER { PDEVICE_OBJECT Lower; KSPIN_LOCK Lock; ULONG Writes; } TRACE_FILTER, *PTRACE_FILTER;

DRIVER_DISPATCH TraceWrite, TraceRead;
static IO_COMPLETION_ROUTINE TraceDone;

static NTSTATUS TracePass(PTRACE_FILTER Filter, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, TraceDone, Filter, TRUE, TRUE, TRUE);
    return IoCallDriver(Filter->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS TraceWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return TracePass((PTRACE_FILTER)DeviceObject->DeviceExtension, Irp);
}

_Use_decl_annotations_
NTSTATUS TraceRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return TracePass((PTRACE_FILTER)DeviceObject->DeviceExtension, Irp);
}

static NTSTATUS TraceDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PTRACE_FILTER filter = (PTRACE_FILTER)Context;
    KIRQL irql;
    UNREFERENCED_PARAMETER(DeviceObject);
    KeAcquireSpinLock(&filter->Lock, &irql);
    if (IoGetCurrentIrpStackLocation(Irp)->MajorFunction == IRP_MJ_WRITE)
        ++filter->Writes;
    KeReleaseSpinLock(&filter->Lock, irql);
    return STATUS_CONTINUE_COMPLETION; // expect: irp/pending-returned-not-propagated
}
