// The address goes into another request as it is: that is no use of the memory.
#include <ntddk.h>

typedef struct _JACANA_ARGS { ULONG Count; ULONG Values[8]; } JACANA_ARGS, *PJACANA_ARGS;
typedef struct _JACANA { PIO_WORKITEM Item; KDPC Dpc; PIRP Current; PMDL Mdl; KEVENT Stop; ULONG Sum; } JACANA, *PJACANA;

IO_WORKITEM_ROUTINE JacanaWork;

_Use_decl_annotations_
VOID JacanaWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PJACANA ext = (PJACANA)DeviceObject->DeviceExtension;
    PIRP irp = (PIRP)Context;

    ext->Current->UserBuffer = irp->UserBuffer;
    if (irp->UserBuffer == NULL) {
        ext->Sum = 0;
    }
}
