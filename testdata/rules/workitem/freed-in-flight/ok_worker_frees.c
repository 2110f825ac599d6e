// The documented pattern: the worker frees its own item as the last thing it does.
#include <wdm.h>

typedef struct _NOTE {
    PIO_WORKITEM Item;
    ULONG Code;
} NOTE, *PNOTE;

IO_WORKITEM_ROUTINE NoteWorker;

_Use_decl_annotations_
VOID NoteWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PNOTE note = (PNOTE)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    DbgPrint("note %lu\n", note->Code);
    IoFreeWorkItem(note->Item);
    ExFreePoolWithTag(note, 'etoN');
}

VOID NoteSend(PDEVICE_OBJECT DeviceObject, ULONG Code)
{
    PNOTE note = (PNOTE)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(NOTE), 'etoN');

    if (note == NULL) {
        return;
    }
    note->Item = IoAllocateWorkItem(DeviceObject);
    if (note->Item == NULL) {
        ExFreePoolWithTag(note, 'etoN');
        return;
    }
    note->Code = Code;
    IoQueueWorkItem(note->Item, NoteWorker, DelayedWorkQueue, note);
}
