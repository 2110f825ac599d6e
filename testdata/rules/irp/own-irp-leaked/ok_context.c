// A context that somebody keeps leads to the IRP.
#include <ntddk.h>

typedef struct _BASALT_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} BASALT_EXTENSION, *PBASALT_EXTENSION;

typedef struct _BASALT_CONTEXT {
    LIST_ENTRY Link;
    PIRP Irp;
} BASALT_CONTEXT, *PBASALT_CONTEXT;

static LIST_ENTRY g_BasaltContexts;

NTSTATUS BasaltAdd(PBASALT_EXTENSION Ext)
{
    PBASALT_CONTEXT context = (PBASALT_CONTEXT)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*context), 'saBB');

    if (context == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    context->Irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (context->Irp == NULL) {
        ExFreePoolWithTag(context, 'saBB');
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    InsertTailList(&g_BasaltContexts, &context->Link);
    return STATUS_SUCCESS;
}
