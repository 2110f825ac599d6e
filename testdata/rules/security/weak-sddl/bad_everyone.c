// Everyone may do anything.
#include <ntddk.h>

VOID SnipeDescriptor(PUNICODE_STRING Sddl)
{
    RtlInitUnicodeString(Sddl, L"D:P(A;;GA;;;WD)"); // expect: security/weak-sddl
}
