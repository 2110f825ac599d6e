// Two stack locations: one for Plug and Play, the other for a control code whose minor function is 2.
#include <wdm.h>

VOID GussetFill(PIRP First, PIRP Second)
{
    PIO_STACK_LOCATION first = IoGetNextIrpStackLocation(First);
    PIO_STACK_LOCATION second = IoGetNextIrpStackLocation(Second);
    first->MajorFunction = IRP_MJ_PNP;
    first->MinorFunction = IRP_MN_QUERY_BUS_INFORMATION;
    second->MajorFunction = IRP_MJ_FILE_SYSTEM_CONTROL;
    second->MinorFunction = IRP_MN_VERIFY_VOLUME;
}
