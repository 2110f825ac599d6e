// The label for reads is what makes the member right.
#include <wdm.h>

ULONG Wanted(PIRP Irp)
{
    PIO_STACK_LOCATION sp = IoGetCurrentIrpStackLocation(Irp);
    ULONG length = 0;

    switch (sp->MajorFunction) {
    case IRP_MJ_CLOSE:
        break; // guard
    case IRP_MJ_READ: // guard
        length = sp->Parameters.Read.Length;
        break;
    }
    return length;
}
