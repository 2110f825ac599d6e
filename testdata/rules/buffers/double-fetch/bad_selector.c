// The selector is compared, and read again where it chooses the element.
#include <ntddk.h>

#define IOCTL_IBIS_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x839, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _IBIS_ARGS { ULONG Op, Count; ULONG Values[8]; } IBIS_ARGS, *PIBIS_ARGS;
typedef struct _IBIS_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } IBIS_EXTENSION, *PIBIS_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH IbisControl;

_Use_decl_annotations_
NTSTATUS IbisControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIBIS_EXTENSION extension = (PIBIS_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PIBIS_ARGS args = (PIBIS_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_IBIS_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            if (args->Op >= RTL_NUMBER_OF(extension->Values)) {
                status = STATUS_INVALID_PARAMETER;
                __leave;
            }
            extension->Sum = extension->Values[args->Op]; // expect: buffers/double-fetch
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
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
