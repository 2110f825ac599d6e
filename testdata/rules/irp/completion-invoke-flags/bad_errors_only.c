// The routine was meant to count failures, but it frees the IRP too.
#include <wdm.h>

static IO_COMPLETION_ROUTINE SageDone;

NTSTATUS SageWrite(PDEVICE_OBJECT Lower, PVOID Data, ULONG Length)
{
    LARGE_INTEGER start;
    PIRP irp;

    start.QuadPart = 0;
    irp = IoBuildAsynchronousFsdRequest(IRP_MJ_WRITE, Lower, Data, Length, &start, NULL);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    IoSetCompletionRoutine(irp, SageDone, Data, FALSE, TRUE, TRUE);
    return IoCallDriver(Lower, irp); // expect: irp/completion-invoke-flags
}

static NTSTATUS SageDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    ExFreePoolWithTag(Context, 'egaS');
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
