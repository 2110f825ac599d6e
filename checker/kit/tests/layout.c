/* Sizes and offsets of the core structures on x64, as the kernel ABI fixes them. Parse with -fsyntax-only. */
#include <ntddk.h>
#define SIZE(t, n) _Static_assert(sizeof(t) == (n), #t)
#define AT(t, f, n) _Static_assert(__builtin_offsetof(t, f) == (n), #t "." #f)

SIZE(LIST_ENTRY, 0x10); AT(LIST_ENTRY, Blink, 8);
SIZE(UNICODE_STRING, 0x10); AT(UNICODE_STRING, MaximumLength, 2); AT(UNICODE_STRING, Buffer, 8);
SIZE(STRING, 0x10);
SIZE(LARGE_INTEGER, 8);
SIZE(OBJECT_ATTRIBUTES, 0x30); AT(OBJECT_ATTRIBUTES, ObjectName, 0x10);
SIZE(IO_STATUS_BLOCK, 0x10); AT(IO_STATUS_BLOCK, Information, 8);
SIZE(DISPATCHER_HEADER, 0x18); AT(DISPATCHER_HEADER, SignalState, 4); AT(DISPATCHER_HEADER, WaitListHead, 8);
SIZE(KEVENT, 0x18);
SIZE(KSEMAPHORE, 0x20); AT(KSEMAPHORE, Limit, 0x18);
SIZE(KMUTANT, 0x38); AT(KMUTANT, OwnerThread, 0x28); AT(KMUTANT, MutantListEntry, 0x18);
SIZE(KTIMER, 0x40); AT(KTIMER, DueTime, 0x18); AT(KTIMER, Dpc, 0x30); AT(KTIMER, Period, 0x3C);
SIZE(KDPC, 0x40); AT(KDPC, DeferredRoutine, 0x18); AT(KDPC, DeferredContext, 0x20); AT(KDPC, DpcData, 0x38);
SIZE(KAPC, 0x58);
SIZE(KDEVICE_QUEUE, 0x28); SIZE(KDEVICE_QUEUE_ENTRY, 0x18);
SIZE(KLOCK_QUEUE_HANDLE, 0x18);
SIZE(KWAIT_BLOCK, 0x30);
SIZE(FAST_MUTEX, 0x38); AT(FAST_MUTEX, Event, 0x18); AT(FAST_MUTEX, OldIrql, 0x30);
SIZE(ERESOURCE, 0x68); AT(ERESOURCE, ActiveCount, 0x18); AT(ERESOURCE, OwnerEntry, 0x30); AT(ERESOURCE, SpinLock, 0x60);
SIZE(NPAGED_LOOKASIDE_LIST, 0x80); SIZE(LOOKASIDE_LIST_EX, 0x60);
SIZE(WORK_QUEUE_ITEM, 0x20);
SIZE(SLIST_HEADER, 0x10);
SIZE(MDL, 0x30); AT(MDL, MdlFlags, 0x0A); AT(MDL, MappedSystemVa, 0x18); AT(MDL, StartVa, 0x20); AT(MDL, ByteCount, 0x28); AT(MDL, ByteOffset, 0x2C);
SIZE(IRP, 0xD0); AT(IRP, MdlAddress, 8); AT(IRP, Flags, 0x10); AT(IRP, AssociatedIrp, 0x18); AT(IRP, IoStatus, 0x30);
AT(IRP, RequestorMode, 0x40); AT(IRP, StackCount, 0x42); AT(IRP, CurrentLocation, 0x43); AT(IRP, Cancel, 0x44); AT(IRP, CancelIrql, 0x45);
AT(IRP, UserIosb, 0x48); AT(IRP, UserEvent, 0x50); AT(IRP, Overlay, 0x58); AT(IRP, CancelRoutine, 0x68); AT(IRP, UserBuffer, 0x70);
AT(IRP, Tail, 0x78); AT(IRP, Tail.Overlay.Thread, 0x98); AT(IRP, Tail.Overlay.ListEntry, 0xA8);
AT(IRP, Tail.Overlay.CurrentStackLocation, 0xB8); AT(IRP, Tail.Overlay.OriginalFileObject, 0xC0);
SIZE(IO_STACK_LOCATION, 0x48); AT(IO_STACK_LOCATION, Parameters, 8); AT(IO_STACK_LOCATION, DeviceObject, 0x28);
AT(IO_STACK_LOCATION, FileObject, 0x30); AT(IO_STACK_LOCATION, CompletionRoutine, 0x38); AT(IO_STACK_LOCATION, Context, 0x40);
AT(IO_STACK_LOCATION, Parameters.Read.ByteOffset, 0x18); AT(IO_STACK_LOCATION, Parameters.DeviceIoControl.IoControlCode, 0x18);
AT(IO_STACK_LOCATION, Parameters.DeviceIoControl.Type3InputBuffer, 0x20); AT(IO_STACK_LOCATION, Parameters.Create.Options, 0x10);
AT(IO_STACK_LOCATION, Parameters.Create.FileAttributes, 0x18); AT(IO_STACK_LOCATION, Parameters.Create.ShareAccess, 0x1A);
AT(IO_STACK_LOCATION, Parameters.Power.Type, 0x10); AT(IO_STACK_LOCATION, Parameters.Power.State, 0x18);
AT(IO_STACK_LOCATION, Parameters.Power.ShutdownType, 0x20); AT(IO_STACK_LOCATION, Parameters.SetFile.FileObject, 0x18);
SIZE(DEVICE_OBJECT, 0x150); AT(DEVICE_OBJECT, DriverObject, 8); AT(DEVICE_OBJECT, CurrentIrp, 0x20); AT(DEVICE_OBJECT, Flags, 0x30);
AT(DEVICE_OBJECT, DeviceExtension, 0x40); AT(DEVICE_OBJECT, StackSize, 0x4C); AT(DEVICE_OBJECT, Queue, 0x50);
AT(DEVICE_OBJECT, AlignmentRequirement, 0x98); AT(DEVICE_OBJECT, DeviceQueue, 0xA0); AT(DEVICE_OBJECT, Dpc, 0xC8);
AT(DEVICE_OBJECT, SecurityDescriptor, 0x110); AT(DEVICE_OBJECT, DeviceLock, 0x118); AT(DEVICE_OBJECT, SectorSize, 0x130);
AT(DEVICE_OBJECT, DeviceObjectExtension, 0x138);
SIZE(DRIVER_OBJECT, 0x150); AT(DRIVER_OBJECT, DeviceObject, 8); AT(DRIVER_OBJECT, DriverExtension, 0x30); AT(DRIVER_OBJECT, DriverName, 0x38);
AT(DRIVER_OBJECT, FastIoDispatch, 0x50); AT(DRIVER_OBJECT, DriverUnload, 0x68); AT(DRIVER_OBJECT, MajorFunction, 0x70);
SIZE(FILE_OBJECT, 0xD8); AT(FILE_OBJECT, FsContext, 0x18); AT(FILE_OBJECT, Flags, 0x50); AT(FILE_OBJECT, FileName, 0x58);
AT(FILE_OBJECT, CurrentByteOffset, 0x68); AT(FILE_OBJECT, Lock, 0x80); AT(FILE_OBJECT, Event, 0x98); AT(FILE_OBJECT, IrpList, 0xC0);
SIZE(VPB, 0x60); SIZE(FAST_IO_DISPATCH, 0xE0);
SIZE(IO_REMOVE_LOCK, 0x20); SIZE(IO_CSQ, 0x40); SIZE(IO_CSQ_IRP_CONTEXT, 0x18);
SIZE(DEVICE_CAPABILITIES, 0x40); SIZE(CM_PARTIAL_RESOURCE_DESCRIPTOR, 0x14); SIZE(IO_RESOURCE_DESCRIPTOR, 0x20);
SIZE(DEVICE_DESCRIPTION, 0x40); SIZE(SCATTER_GATHER_ELEMENT, 0x18); SIZE(PCI_COMMON_CONFIG, 0x100);
SIZE(RTL_AVL_TABLE, 0x68); SIZE(RTL_GENERIC_TABLE, 0x48); SIZE(ACCESS_STATE, 0xA0); SIZE(CONTEXT, 0x4D0);
SIZE(OSVERSIONINFOEXW, 0x11C); SIZE(KEY_VALUE_PARTIAL_INFORMATION, 0x10);
