// The process is opened and closed again.
#include <ntifs.h>

#define IOCTL_HEATH_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x971, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _HEATH_INPUT { HANDLE Process; HANDLE Opened; ULONG64 Address, Length; } HEATH_INPUT, *PHEATH_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH HeathControl;

_Use_decl_annotations_
NTSTATUS HeathControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PHEATH_INPUT input = (PHEATH_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID client;
    HANDLE process;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_HEATH_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(HEATH_INPUT) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(HEATH_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
            client.UniqueProcess = input->Process;
            client.UniqueThread = NULL;
            status = ZwOpenProcess(&process, PROCESS_ALL_ACCESS, &attributes, &client);
            if (NT_SUCCESS(status)) {
                ZwClose(process);
            }
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
