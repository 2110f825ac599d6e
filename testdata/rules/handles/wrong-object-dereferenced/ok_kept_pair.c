// The extension keeps both, and the file is dereferenced when the device goes.
#include <wdm.h>

typedef struct _GANNET_EXTENSION {
    PFILE_OBJECT File;
    PDEVICE_OBJECT Device;
} GANNET_EXTENSION, *PGANNET_EXTENSION;

NTSTATUS GannetOpen(PGANNET_EXTENSION Extension, PUNICODE_STRING Name)
{
    NTSTATUS status;

    PAGED_CODE();
    status = IoGetDeviceObjectPointer(Name, FILE_READ_DATA, &Extension->File, &Extension->Device);
    if (NT_SUCCESS(status) && Extension->Device->StackSize > 8) {
        ObDereferenceObject(Extension->File);
        Extension->File = NULL;
        Extension->Device = NULL;
        status = STATUS_NOT_SUPPORTED;
    }
    return status;
}
