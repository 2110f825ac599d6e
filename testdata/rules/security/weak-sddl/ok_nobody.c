// Nobody gets anything.
#include <ntddk.h>

VOID SnipeDescriptor(PUNICODE_STRING Sddl)
{
    RtlInitUnicodeString(Sddl, L"D:P");
}
