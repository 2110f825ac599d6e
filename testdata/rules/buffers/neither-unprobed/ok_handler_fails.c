// What failed in the first __try is not used in the second.
#include <ntddk.h>

#define IOCTL_SODAL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8c7, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _SODAL_ARGS { ULONG Op, Count; ULONG Values[8]; } SODAL_ARGS, *PSODAL_ARGS;
typedef struct _SODAL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } SODAL_EXTENSION, *PSODAL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SodalControl;

_Use_decl_annotations_
NTSTATUS SodalControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSODAL_EXTENSION extension = (PSODAL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PSODAL_ARGS args = (PSODAL_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SODAL_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            __try {
                extension->Sum = args->Count;
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                status = GetExceptionCode();
            }
        }
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
