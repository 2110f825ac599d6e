// A helper that the dispatch routine calls, and the work item with a buffer of its own.
#include <ntddk.h>

typedef struct _KESTREL_ARGS { ULONG Count; ULONG Values[8]; } KESTREL_ARGS, *PKESTREL_ARGS;
typedef struct _KESTREL { PIO_WORKITEM Item; KDPC Dpc; PIRP Current; PMDL Mdl; KEVENT Stop; ULONG Sum; } KESTREL, *PKESTREL;

IO_WORKITEM_ROUTINE KestrelWork;

static ULONG KestrelCount(PKESTREL_ARGS Args)
{
    return Args->Count;
}

_Use_decl_annotations_
VOID KestrelWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PKESTREL ext = (PKESTREL)DeviceObject->DeviceExtension;
    KESTREL_ARGS own;

    UNREFERENCED_PARAMETER(Context);
    own.Count = 3;
    ext->Sum = KestrelCount(&own);
}
