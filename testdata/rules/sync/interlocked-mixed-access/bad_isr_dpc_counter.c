// The dispatch routine counts with the interlocked operation, the timer takes away with a plain one.
#include <wdm.h>

typedef struct _EXTENSION {
    LONG Queued;
    KDPC Dpc;
    KTIMER Timer;
} EXTENSION, *PEXTENSION;

KDEFERRED_ROUTINE RetryDpc;
DRIVER_DISPATCH RetryWrite;
DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
VOID RetryDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PEXTENSION extension = (PEXTENSION)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    extension->Queued--; // expect: sync/interlocked-mixed-access
}

_Use_decl_annotations_
NTSTATUS RetryWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PEXTENSION extension = (PEXTENSION)DeviceObject->DeviceExtension;

    InterlockedIncrement(&extension->Queued);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_WRITE] = RetryWrite;
    return STATUS_SUCCESS;
}
