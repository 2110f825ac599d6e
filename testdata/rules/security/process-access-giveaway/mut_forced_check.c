// The rights of the caller are checked.
#include <ntifs.h>

#define IOCTL_THRIFT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x978, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _THRIFT_INPUT { HANDLE Process; HANDLE Opened; ULONG64 Address, Length; } THRIFT_INPUT, *PTHRIFT_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ThriftControl;

_Use_decl_annotations_
NTSTATUS ThriftControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PTHRIFT_INPUT input = (PTHRIFT_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID client;
    HANDLE process;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_THRIFT_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(THRIFT_INPUT) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(THRIFT_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            InitializeObjectAttributes(&attributes, NULL, 0, NULL, NULL);
            attributes.Attributes = OBJ_FORCE_ACCESS_CHECK; // guard
            client.UniqueProcess = input->Process;
            client.UniqueThread = NULL;
            status = ZwOpenProcess(&process, PROCESS_ALL_ACCESS, &attributes, &client);
            if (NT_SUCCESS(status)) {
                input->Opened = process;
                Irp->IoStatus.Information = sizeof(*input);
            }
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
