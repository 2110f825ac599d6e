// The IRP of the extension.
#include <ntddk.h>

typedef struct _LAMBDA_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} LAMBDA_EXTENSION, *PLAMBDA_EXTENSION;

IO_COMPLETION_ROUTINE LambdaDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS LambdaDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID LambdaAgain(PLAMBDA_EXTENSION Ext)
{
    IoReuseIrp(Ext->Spare, STATUS_NOT_SUPPORTED);
    IoGetNextIrpStackLocation(Ext->Spare)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(Ext->Spare, LambdaDone, &Ext->Done, TRUE, TRUE, TRUE);
    IoCallDriver(Ext->Lower, Ext->Spare);
}
