// The current location is kept aside and put back: it stays where it belongs.
#include <wdm.h>

ULONG PeekLength(PIRP Irp)
{
    IO_STACK_LOCATION saved;
    PIO_STACK_LOCATION current = IoGetCurrentIrpStackLocation(Irp);
    ULONG length;

    saved = *current;
    current->Parameters.Read.Length = 0;
    length = saved.Parameters.Read.Length;
    *current = saved;
    return length;
}
