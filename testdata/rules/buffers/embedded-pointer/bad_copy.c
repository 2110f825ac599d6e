// A copy takes as many bytes as the structure holds, from where its pointer leads.
#include <ntddk.h>

#define IOCTL_FLYCATCH_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x88e, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _FLYCATCH_ARGS { PULONG Target; ULONG Count; } FLYCATCH_ARGS, *PFLYCATCH_ARGS;
typedef struct _FLYCATCH_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } FLYCATCH_EXTENSION, *PFLYCATCH_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FlycatchControl;

_Use_decl_annotations_
NTSTATUS FlycatchControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFLYCATCH_EXTENSION extension = (PFLYCATCH_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PFLYCATCH_ARGS args = (PFLYCATCH_ARGS)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_FLYCATCH_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(FLYCATCH_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        RtlCopyMemory(extension->Values, args->Target, sizeof(extension->Values)); // expect: buffers/embedded-pointer
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
