// The structure is the driver's own.
#include <ntddk.h>

#define IOCTL_VIREO_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _VIREO_ARGS { PULONG Data; ULONG Length; } VIREO_ARGS, *PVIREO_ARGS;
typedef struct _VIREO { ULONG Sum; ULONG Values[8]; } VIREO, *PVIREO;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH VireoControl;

_Use_decl_annotations_
NTSTATUS VireoControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVIREO ext = (PVIREO)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PVIREO_ARGS args = (PVIREO_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    VIREO_ARGS own;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_VIREO_RUN || stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*args)) {
        goto done;
    }
    status = STATUS_SUCCESS;
    __try {
        ProbeForRead(args, sizeof(*args), sizeof(PVOID));
        own.Data = &ext->Values[0];
        own.Length = args->Length;
        ext->Sum = *own.Data;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
