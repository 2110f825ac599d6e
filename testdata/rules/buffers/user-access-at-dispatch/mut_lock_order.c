// Without the early release the store runs at DISPATCH_LEVEL.
#include <ntddk.h>

#define IOCTL_PITTA_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x84e, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _PITTA_ARGS { ULONG Op, Count; ULONG Values[8]; } PITTA_ARGS, *PPITTA_ARGS;
typedef struct _PITTA_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } PITTA_EXTENSION, *PPITTA_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PittaControl;

_Use_decl_annotations_
NTSTATUS PittaControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPITTA_EXTENSION extension = (PPITTA_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_PITTA_RUN:
        __try {
            ProbeForWrite(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG));
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            irql = KeRaiseIrqlToDpcLevel();
            extension->Sum++;
            KeLowerIrql(irql); // guard
            __try {
                *(PULONG)Irp->UserBuffer = 1;
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                status = GetExceptionCode();
            }
            irql = KeRaiseIrqlToDpcLevel(); // guard
            extension->Sum++;
            KeLowerIrql(irql);
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
