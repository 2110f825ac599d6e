// The rights are a number: all of them.
#include <ntddk.h>

VOID SnipeDescriptor(PUNICODE_STRING Sddl)
{
    RtlInitUnicodeString(Sddl, L"D:P(A;;0x10000000;;;WD)"); // expect: security/weak-sddl
}
