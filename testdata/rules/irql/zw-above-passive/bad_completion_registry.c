// A completion routine may be called at DISPATCH_LEVEL, although in tests it mostly is not.
#include <wdm.h>

typedef struct _FILTER_EXTENSION {
    PDEVICE_OBJECT Lower;
    ULONG LastStatus;
} FILTER_EXTENSION, *PFILTER_EXTENSION;

IO_COMPLETION_ROUTINE FilterReadDone;
DRIVER_DISPATCH FilterRead;

_Use_decl_annotations_
NTSTATUS FilterReadDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PFILTER_EXTENSION ext = (PFILTER_EXTENSION)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    if (!NT_SUCCESS(Irp->IoStatus.Status)) {
        ext->LastStatus = (ULONG)Irp->IoStatus.Status;
        RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, L"FilterSample", L"LastStatus", REG_DWORD, // expect: irql/zw-above-passive
                              &ext->LastStatus, sizeof(ext->LastStatus)); // expect-1: security/driver-isolation
    }
    return STATUS_CONTINUE_COMPLETION;
}

_Use_decl_annotations_
NTSTATUS FilterRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFILTER_EXTENSION ext = (PFILTER_EXTENSION)DeviceObject->DeviceExtension;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FilterReadDone, ext, TRUE, TRUE, TRUE);
    return IoCallDriver(ext->Lower, Irp);
}
