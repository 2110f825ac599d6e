// The record was just allocated; nobody else has it.
#include <wdm.h>

typedef struct _SHARED_BUFFER {
    LONG References;
    ULONG Size;
} SHARED_BUFFER, *PSHARED_BUFFER;

IO_WORKITEM_ROUTINE MakeBuffer;

VOID BufferReference(PSHARED_BUFFER Buffer)
{
    InterlockedIncrement(&Buffer->References);
}

_Use_decl_annotations_
VOID MakeBuffer(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PSHARED_BUFFER buffer;

    PAGED_CODE();
    buffer = (PSHARED_BUFFER)ExAllocatePoolWithTag(NonPagedPool, sizeof(SHARED_BUFFER), 'fuBS');
    if (buffer == NULL)
        return;
    RtlZeroMemory(buffer, sizeof(*buffer));
    buffer->References++;
    if (Context != NULL)
        buffer->References++;
    *(PSHARED_BUFFER *)DeviceObject->DeviceExtension = buffer;
}
