"""Roles and registrations: who calls a driver's function, at which IRQL, and where the driver hands it over."""

import json
import re

PASSIVE, APC, DISPATCH, DIRQL, HIGH = "PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL", "DIRQL", "HIGH_LEVEL"
UP_TO_APC, UP_TO_DISPATCH, UP_TO_DIRQL = "PASSIVE_LEVEL..APC_LEVEL", "PASSIVE_LEVEL..DISPATCH_LEVEL", "PASSIVE_LEVEL..DIRQL"

# What people call it. The phrase of a finding is made from this.
HUMAN = {
    "DRIVER_INITIALIZE": "DriverEntry", "DRIVER_ADD_DEVICE": "an AddDevice routine", "DRIVER_UNLOAD": "an unload routine",
    "DLL_INITIALIZE": "DllInitialize", "DLL_UNLOAD": "DllUnload",
    "DRIVER_DISPATCH": "a dispatch routine", "DRIVER_STARTIO": "a StartIo routine", "DRIVER_CANCEL": "a cancel routine",
    "DRIVER_CONTROL": "an AdapterControl routine", "DRIVER_LIST_CONTROL": "an AdapterListControl routine",
    "DRIVER_REINITIALIZE": "a reinitialization routine", "IO_COMPLETION_ROUTINE": "a completion routine",
    "IO_DPC_ROUTINE": "a DPC routine", "KDEFERRED_ROUTINE": "a DPC routine", "IO_TIMER_ROUTINE": "an I/O timer routine",
    "EXT_CALLBACK": "a timer callback", "IO_WORKITEM_ROUTINE": "a work item routine",
    "IO_WORKITEM_ROUTINE_EX": "a work item routine", "WORKER_THREAD_ROUTINE": "a worker routine",
    "KSTART_ROUTINE": "a system thread routine", "KSERVICE_ROUTINE": "an interrupt service routine",
    "KMESSAGE_SERVICE_ROUTINE": "an interrupt service routine", "KSYNCHRONIZE_ROUTINE": "a SynchCritSection routine",
    "KBUGCHECK_CALLBACK_ROUTINE": "a bug check callback", "KBUGCHECK_REASON_CALLBACK_ROUTINE": "a bug check callback",
    "NMI_CALLBACK": "an NMI callback", "KIPI_BROADCAST_WORKER": "an IPI worker", "KKERNEL_ROUTINE": "a kernel APC routine",
    "PCREATE_PROCESS_NOTIFY_ROUTINE": "a process notify routine", "PCREATE_PROCESS_NOTIFY_ROUTINE_EX": "a process notify routine",
    "PCREATE_THREAD_NOTIFY_ROUTINE": "a thread notify routine", "PLOAD_IMAGE_NOTIFY_ROUTINE": "an image load notify routine",
    "EX_CALLBACK_FUNCTION": "a registry callback", "POB_PRE_OPERATION_CALLBACK": "an object pre-operation callback",
    "POB_POST_OPERATION_CALLBACK": "an object post-operation callback", "REQUEST_POWER_COMPLETE": "a power completion routine",
    "POWER_SETTING_CALLBACK": "a power setting callback", "RTL_QUERY_REGISTRY_ROUTINE": "a registry query routine",
    "PFLT_PRE_OPERATION_CALLBACK": "a pre-operation callback", "PFLT_POST_OPERATION_CALLBACK": "a post-operation callback",
    "PFLT_COMPLETED_ASYNC_IO_CALLBACK": "an asynchronous I/O completion callback",
    "PFLT_INSTANCE_SETUP_CALLBACK": "an instance setup callback", "PFLT_FILTER_UNLOAD_CALLBACK": "a filter unload callback",
    "PFLT_MESSAGE_NOTIFY": "a message notify callback", "PFLT_CONTEXT_CLEANUP_CALLBACK": "a context cleanup callback",
    "EVT_WDF_DPC": "a DPC callback", "EVT_WDF_TIMER": "a timer callback", "EVT_WDF_INTERRUPT_ISR": "an interrupt service routine",
    "EVT_WDF_INTERRUPT_DPC": "an interrupt DPC callback", "EVT_WDF_INTERRUPT_ENABLE": "an interrupt enable callback",
    "EVT_WDF_INTERRUPT_DISABLE": "an interrupt disable callback", "EVT_WDF_INTERRUPT_SYNCHRONIZE": "an interrupt synchronize callback",
    "EVT_WDF_INTERRUPT_WORKITEM": "an interrupt work item callback", "EVT_WDF_WORKITEM": "a work item callback",
    "EVT_WDF_REQUEST_COMPLETION_ROUTINE": "a completion routine", "EVT_WDF_USB_READER_COMPLETION_ROUTINE": "a reader completion callback",
    "EVT_WDF_REQUEST_CANCEL": "a request cancel callback", "EVT_WDF_PROGRAM_DMA": "a program DMA callback",
    "EVT_WDF_DRIVER_DEVICE_ADD": "a device add callback", "EVT_WDF_DRIVER_UNLOAD": "an unload callback",
    "EVT_WDF_DEVICE_PREPARE_HARDWARE": "a prepare hardware callback", "EVT_WDF_DEVICE_RELEASE_HARDWARE": "a release hardware callback",
    "EVT_WDF_DEVICE_D0_ENTRY": "a D0 entry callback", "EVT_WDF_DEVICE_D0_EXIT": "a D0 exit callback",
    "EVT_WDF_OBJECT_CONTEXT_CLEANUP": "a cleanup callback", "EVT_WDF_OBJECT_CONTEXT_DESTROY": "a destroy callback",
    "EVT_WDF_DEVICE_FILE_CREATE": "a file create callback", "EVT_WDF_FILE_CLOSE": "a file close callback",
    "EVT_WDF_FILE_CLEANUP": "a file cleanup callback", "EVT_WDF_IO_IN_CALLER_CONTEXT": "an in-caller-context callback",
    "MINIPORT_ISR": "an interrupt handler", "MINIPORT_MESSAGE_INTERRUPT": "an interrupt handler",
    "MINIPORT_INTERRUPT_DPC": "an interrupt DPC handler", "MINIPORT_MESSAGE_INTERRUPT_DPC": "an interrupt DPC handler",
    "MINIPORT_SEND_NET_BUFFER_LISTS": "a send handler", "MINIPORT_RETURN_NET_BUFFER_LISTS": "a return handler",
    "MINIPORT_OID_REQUEST": "an OID request handler", "MINIPORT_HALT": "a halt handler", "MINIPORT_INITIALIZE": "an initialize handler",
    "FILTER_SEND_NET_BUFFER_LISTS": "a filter send handler", "FILTER_RECEIVE_NET_BUFFER_LISTS": "a filter receive handler",
    "FILTER_SEND_NET_BUFFER_LISTS_COMPLETE": "a filter send complete handler",
    "FILTER_RETURN_NET_BUFFER_LISTS": "a filter return handler", "PROTOCOL_RECEIVE_NET_BUFFER_LISTS": "a receive handler",
    "PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE": "a send complete handler", "NDIS_TIMER_FUNCTION": "a timer function",
    "NDIS_IO_WORKITEM_FUNCTION": "a work item function",
    "FWPS_CALLOUT_CLASSIFY_FN0": "a classify callout", "FWPS_CALLOUT_CLASSIFY_FN1": "a classify callout",
    "FWPS_CALLOUT_CLASSIFY_FN2": "a classify callout", "FWPS_CALLOUT_CLASSIFY_FN3": "a classify callout",
    "HW_INTERRUPT": "an interrupt routine", "HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE": "a message-signaled interrupt routine",
    "HW_DPC_ROUTINE": "a DPC routine", "HW_STARTIO": "a StartIo routine", "HW_BUILDIO": "a BuildIo routine",
    "HW_TIMER": "a timer routine", "HW_FIND_ADAPTER": "a FindAdapter routine", "HW_INITIALIZE": "an initialize routine",
}

# The system really calls with every level of the range, and drivers meet the highest.
DEMONIC = {
    "IO_COMPLETION_ROUTINE", "FWPS_CALLOUT_CLASSIFY_FN0", "FWPS_CALLOUT_CLASSIFY_FN1", "FWPS_CALLOUT_CLASSIFY_FN2",
    "FWPS_CALLOUT_CLASSIFY_FN3", "EVT_WDF_REQUEST_COMPLETION_ROUTINE", "EVT_WDF_USB_READER_COMPLETION_ROUTINE",
    "MINIPORT_SEND_NET_BUFFER_LISTS", "MINIPORT_RETURN_NET_BUFFER_LISTS",
    "FILTER_SEND_NET_BUFFER_LISTS", "FILTER_SEND_NET_BUFFER_LISTS_COMPLETE", "FILTER_RECEIVE_NET_BUFFER_LISTS",
    "FILTER_RETURN_NET_BUFFER_LISTS", "PROTOCOL_RECEIVE_NET_BUFFER_LISTS", "PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE",
}

# Entries that differ from callbacks.tsv, or that it does not have. A string is the entry; a dict is the whole role.
CORRECTED = {
    "DRIVER_DISPATCH": UP_TO_DISPATCH,
    "EX_CALLBACK_FUNCTION": UP_TO_APC,
    "POB_PRE_OPERATION_CALLBACK": UP_TO_APC,
    "POB_POST_OPERATION_CALLBACK": UP_TO_APC,
    # Physical miniports get DIRQL or DISPATCH_LEVEL, virtual ones PASSIVE_LEVEL, with the same types.
    "HW_INITIALIZE": UP_TO_DIRQL,
    "HW_RESET_BUS": UP_TO_DIRQL,
    "FWPS_CALLOUT_CLASSIFY_FN3": UP_TO_DISPATCH,
    "DLL_INITIALIZE": PASSIVE,
    "DLL_UNLOAD": PASSIVE,
    "KKERNEL_ROUTINE": APC,
    "KRUNDOWN_ROUTINE": UP_TO_APC,
    "KNORMAL_ROUTINE": PASSIVE,
    "FAST_IO_DISPATCH_ROUTINES": UP_TO_APC,
    "FAST_IO_ACQUIRE_FILE": {"entry": UP_TO_APC, "exitsLower": True, "from": "reviewed"},
    "FAST_IO_RELEASE_FILE": {"entry": UP_TO_APC, "exitsLower": True, "from": "reviewed"},
    "FAST_IO_ACQUIRE_FOR_MOD_WRITE": {"entry": UP_TO_APC, "exitsLower": True, "from": "reviewed"},
    "FAST_IO_RELEASE_FOR_MOD_WRITE": {"entry": UP_TO_APC, "exitsLower": True, "from": "reviewed"},
    "FAST_IO_ACQUIRE_FOR_CCFLUSH": {"entry": UP_TO_APC, "exitsLower": True, "from": "reviewed"},
    "FAST_IO_RELEASE_FOR_CCFLUSH": {"entry": UP_TO_APC, "exitsLower": True, "from": "reviewed"},
    "PACQUIRE_FOR_LAZY_WRITE": {"entry": UP_TO_APC, "exitsLower": True, "from": "reviewed"},
    "PRELEASE_FROM_LAZY_WRITE": {"entry": UP_TO_APC, "exitsLower": True, "from": "reviewed"},
    "PACQUIRE_FOR_READ_AHEAD": {"entry": UP_TO_APC, "exitsLower": True, "from": "reviewed"},
    "PRELEASE_FROM_READ_AHEAD": {"entry": UP_TO_APC, "exitsLower": True, "from": "reviewed"},
}
FAST_IO_TYPES = """
FAST_IO_CHECK_IF_POSSIBLE FAST_IO_READ FAST_IO_WRITE FAST_IO_QUERY_BASIC_INFO FAST_IO_QUERY_STANDARD_INFO FAST_IO_LOCK
FAST_IO_UNLOCK_SINGLE FAST_IO_UNLOCK_ALL FAST_IO_UNLOCK_ALL_BY_KEY FAST_IO_DEVICE_CONTROL FAST_IO_DETACH_DEVICE
FAST_IO_QUERY_NETWORK_OPEN_INFO FAST_IO_MDL_READ FAST_IO_MDL_READ_COMPLETE FAST_IO_PREPARE_MDL_WRITE FAST_IO_MDL_WRITE_COMPLETE
FAST_IO_READ_COMPRESSED FAST_IO_WRITE_COMPRESSED FAST_IO_MDL_READ_COMPLETE_COMPRESSED FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED
FAST_IO_QUERY_OPEN
""".split()

# Dispatch routines. Not demonic: a driver at the top of its stack sees only what its callers do.
DISPATCH_UP_TO_DISPATCH = "READ WRITE DEVICE_CONTROL INTERNAL_DEVICE_CONTROL POWER".split()
DISPATCH_UP_TO_APC = """
CREATE CREATE_NAMED_PIPE CREATE_MAILSLOT CLOSE CLEANUP PNP SYSTEM_CONTROL QUERY_INFORMATION SET_INFORMATION QUERY_EA SET_EA
FLUSH_BUFFERS QUERY_VOLUME_INFORMATION SET_VOLUME_INFORMATION DIRECTORY_CONTROL FILE_SYSTEM_CONTROL SHUTDOWN LOCK_CONTROL
QUERY_SECURITY SET_SECURITY DEVICE_CHANGE QUERY_QUOTA SET_QUOTA
""".split()

VARIANTS = {
    "DRIVER_DISPATCH":
        {**{f"IRP_MJ_{n}": {"entry": UP_TO_DISPATCH} for n in DISPATCH_UP_TO_DISPATCH},
         **{f"IRP_MJ_{n}": {"entry": UP_TO_APC} for n in DISPATCH_UP_TO_APC}},
    "KDEFERRED_ROUTINE": {"threaded": {"entry": UP_TO_DISPATCH, "demonic": True, "pageable": False}},
    "KSERVICE_ROUTINE": {"passive": {"entry": PASSIVE, "pageable": True}},
    "EVT_WDF_INTERRUPT_ISR": {"passive": {"entry": PASSIVE, "pageable": True}},
    "EVT_WDF_INTERRUPT_ENABLE": {"passive": {"entry": PASSIVE, "pageable": True}},
    "EVT_WDF_INTERRUPT_DISABLE": {"passive": {"entry": PASSIVE, "pageable": True}},
    "EVT_WDF_INTERRUPT_SYNCHRONIZE": {"passive": {"entry": PASSIVE, "pageable": True}},
    "EVT_WDF_TIMER": {"passive": {"entry": PASSIVE, "pageable": True}},
    "EVT_WDF_REQUEST_CANCEL": {"passive": {"entry": PASSIVE, "pageable": True}},
    # Post-create runs at PASSIVE_LEVEL in the thread of the request; reads and writes complete at DISPATCH_LEVEL.
    "PFLT_POST_OPERATION_CALLBACK":
        {"IRP_MJ_CREATE": {"entry": PASSIVE}, "IRP_MJ_READ": {"entry": UP_TO_DISPATCH, "demonic": True, "pageable": False},
         "IRP_MJ_WRITE": {"entry": UP_TO_DISPATCH, "demonic": True, "pageable": False}},
}

# Roles whose level the driver may have lowered by a setting elsewhere.
UNLESS_STORED = {
    "EVT_WDF_INTERRUPT_ISR": "WDF_INTERRUPT_CONFIG.PassiveHandling",
    "EVT_WDF_INTERRUPT_ENABLE": "WDF_INTERRUPT_CONFIG.PassiveHandling",
    "EVT_WDF_INTERRUPT_DISABLE": "WDF_INTERRUPT_CONFIG.PassiveHandling",
    "EVT_WDF_INTERRUPT_SYNCHRONIZE": "WDF_INTERRUPT_CONFIG.PassiveHandling",
    "EVT_WDF_TIMER": "WDF_OBJECT_ATTRIBUTES.ExecutionLevel",
}

# Leaves at another level, or with other locks, by contract.
EXITS_CHANGED = {"IO_CSQ_ACQUIRE_LOCK", "IO_CSQ_RELEASE_LOCK"}

REGISTRATIONS = {
    "DRIVER_OBJECT.DriverUnload": "DRIVER_UNLOAD",
    "DRIVER_OBJECT.DriverStartIo": "DRIVER_STARTIO",
    "DRIVER_OBJECT.MajorFunction": "DRIVER_DISPATCH",
    "DRIVER_EXTENSION.AddDevice": "DRIVER_ADD_DEVICE",
    "IRP.CancelRoutine": "DRIVER_CANCEL",
    "IO_STACK_LOCATION.CompletionRoutine": "IO_COMPLETION_ROUTINE",
    "KDPC.DeferredRoutine": "KDEFERRED_ROUTINE",
    "WORK_QUEUE_ITEM.WorkerRoutine": "WORKER_THREAD_ROUTINE",
    "KeInitializeThreadedDpc(arg1)": "KDEFERRED_ROUTINE/threaded",
    "KeInitializeApc(arg3)": "KKERNEL_ROUTINE",
    "KeInitializeApc(arg4)": "KRUNDOWN_ROUTINE",
    "KeInitializeApc(arg5)": "KNORMAL_ROUTINE",
    "CmRegisterCallback(arg0)": "EX_CALLBACK_FUNCTION",
    "CmRegisterCallbackEx(arg0)": "EX_CALLBACK_FUNCTION",
    "IoCreateSystemThread(arg6)": "KSTART_ROUTINE",
    "IoTryQueueWorkItem(arg1)": "IO_WORKITEM_ROUTINE_EX",
    "IoConnectInterrupt(arg1)": "KSERVICE_ROUTINE",
    "IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS.ServiceRoutine": "KSERVICE_ROUTINE",
    "IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS.ServiceRoutine": "KSERVICE_ROUTINE",
    "IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS.MessageServiceRoutine": "KMESSAGE_SERVICE_ROUTINE",
    "WDF_DRIVER_CONFIG.EvtDriverDeviceAdd": "EVT_WDF_DRIVER_DEVICE_ADD",
    "WDF_DPC_CONFIG.EvtDpcFunc": "EVT_WDF_DPC",
    "WDF_TIMER_CONFIG.EvtTimerFunc": "EVT_WDF_TIMER",
    "WDF_WORKITEM_CONFIG.EvtWorkItemFunc": "EVT_WDF_WORKITEM",
    "WDF_INTERRUPT_CONFIG.EvtInterruptIsr": "EVT_WDF_INTERRUPT_ISR",
    "WDF_INTERRUPT_CONFIG.EvtInterruptDpc": "EVT_WDF_INTERRUPT_DPC",
    "WDF_FILEOBJECT_CONFIG.EvtDeviceFileCreate": "EVT_WDF_DEVICE_FILE_CREATE",
    "WDF_FILEOBJECT_CONFIG.EvtFileClose": "EVT_WDF_FILE_CLOSE",
    "WDF_FILEOBJECT_CONFIG.EvtFileCleanup": "EVT_WDF_FILE_CLEANUP",
    "WDF_USB_CONTINUOUS_READER_CONFIG.EvtUsbTargetPipeReadComplete": "EVT_WDF_USB_READER_COMPLETION_ROUTINE",
    "NDIS_TIMER_CHARACTERISTICS.TimerFunction": "NDIS_TIMER_FUNCTION",
    "NDIS_SG_DMA_DESCRIPTION.ProcessSGListHandler": "MINIPORT_PROCESS_SG_LIST",
    "NDIS_SG_DMA_DESCRIPTION.SharedMemAllocateCompleteHandler": "MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE",
    "NDIS_MINIPORT_DRIVER_CHARACTERISTICS.SendNetBufferListsHandler": "MINIPORT_SEND_NET_BUFFER_LISTS",
    "NDIS_MINIPORT_DRIVER_CHARACTERISTICS.ReturnNetBufferListsHandler": "MINIPORT_RETURN_NET_BUFFER_LISTS",
    "NDIS_MINIPORT_DRIVER_CHARACTERISTICS.OidRequestHandler": "MINIPORT_OID_REQUEST",
    "NDIS_MINIPORT_DRIVER_CHARACTERISTICS.CancelOidRequestHandler": "MINIPORT_CANCEL_OID_REQUEST",
    "NDIS_MINIPORT_DRIVER_CHARACTERISTICS.DirectOidRequestHandler": "MINIPORT_DIRECT_OID_REQUEST",
    "NDIS_MINIPORT_DRIVER_CHARACTERISTICS.CancelDirectOidRequestHandler": "MINIPORT_CANCEL_DIRECT_OID_REQUEST",
    **{f"{record}.{field}": role
       for record in ("NDIS_FILTER_DRIVER_CHARACTERISTICS", "NDIS_FILTER_PARTIAL_CHARACTERISTICS")
       for field, role in {
           "SendNetBufferListsHandler": "FILTER_SEND_NET_BUFFER_LISTS",
           "SendNetBufferListsCompleteHandler": "FILTER_SEND_NET_BUFFER_LISTS_COMPLETE",
           "CancelSendNetBufferListsHandler": "FILTER_CANCEL_SEND_NET_BUFFER_LISTS",
           "ReceiveNetBufferListsHandler": "FILTER_RECEIVE_NET_BUFFER_LISTS",
           "ReturnNetBufferListsHandler": "FILTER_RETURN_NET_BUFFER_LISTS"}.items()},
    "NDIS_FILTER_DRIVER_CHARACTERISTICS.OidRequestHandler": "FILTER_OID_REQUEST",
    "NDIS_FILTER_DRIVER_CHARACTERISTICS.OidRequestCompleteHandler": "FILTER_OID_REQUEST_COMPLETE",
    "NDIS_FILTER_DRIVER_CHARACTERISTICS.CancelOidRequestHandler": "FILTER_CANCEL_OID_REQUEST",
    "NDIS_FILTER_DRIVER_CHARACTERISTICS.DirectOidRequestHandler": "FILTER_DIRECT_OID_REQUEST",
    "NDIS_FILTER_DRIVER_CHARACTERISTICS.DirectOidRequestCompleteHandler": "FILTER_DIRECT_OID_REQUEST_COMPLETE",
    "NDIS_FILTER_DRIVER_CHARACTERISTICS.CancelDirectOidRequestHandler": "FILTER_CANCEL_DIRECT_OID_REQUEST",
    "NDIS_FILTER_DRIVER_CHARACTERISTICS.StatusHandler": "FILTER_STATUS",
    "NDIS_PROTOCOL_DRIVER_CHARACTERISTICS.SendNetBufferListsCompleteHandler": "PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE",
    "NDIS_PROTOCOL_DRIVER_CHARACTERISTICS.ReceiveNetBufferListsHandler": "PROTOCOL_RECEIVE_NET_BUFFER_LISTS",
    "NDIS_PROTOCOL_DRIVER_CHARACTERISTICS.OidRequestCompleteHandler": "PROTOCOL_OID_REQUEST_COMPLETE",
    "NDIS_PROTOCOL_DRIVER_CHARACTERISTICS.DirectOidRequestCompleteHandler": "PROTOCOL_DIRECT_OID_REQUEST_COMPLETE",
    "NDIS_PROTOCOL_DRIVER_CHARACTERISTICS.StatusHandlerEx": "PROTOCOL_STATUS_EX",
    "FWPS_CALLOUT3.classifyFn": "FWPS_CALLOUT_CLASSIFY_FN3",
    "StorPortQueueWorkItem(arg1)": "HW_WORKITEM",
    "CACHE_MANAGER_CALLBACKS.AcquireForLazyWrite": "PACQUIRE_FOR_LAZY_WRITE",
    "CACHE_MANAGER_CALLBACKS.ReleaseFromLazyWrite": "PRELEASE_FROM_LAZY_WRITE",
    "CACHE_MANAGER_CALLBACKS.AcquireForReadAhead": "PACQUIRE_FOR_READ_AHEAD",
    "CACHE_MANAGER_CALLBACKS.ReleaseFromReadAhead": "PRELEASE_FROM_READ_AHEAD",
}
FAST_IO_FIELDS = {
    "FastIoCheckIfPossible": "FAST_IO_CHECK_IF_POSSIBLE", "FastIoRead": "FAST_IO_READ", "FastIoWrite": "FAST_IO_WRITE",
    "FastIoQueryBasicInfo": "FAST_IO_QUERY_BASIC_INFO", "FastIoQueryStandardInfo": "FAST_IO_QUERY_STANDARD_INFO",
    "FastIoLock": "FAST_IO_LOCK", "FastIoUnlockSingle": "FAST_IO_UNLOCK_SINGLE", "FastIoUnlockAll": "FAST_IO_UNLOCK_ALL",
    "FastIoUnlockAllByKey": "FAST_IO_UNLOCK_ALL_BY_KEY", "FastIoDeviceControl": "FAST_IO_DEVICE_CONTROL",
    "AcquireFileForNtCreateSection": "FAST_IO_ACQUIRE_FILE", "ReleaseFileForNtCreateSection": "FAST_IO_RELEASE_FILE",
    "FastIoDetachDevice": "FAST_IO_DETACH_DEVICE", "FastIoQueryNetworkOpenInfo": "FAST_IO_QUERY_NETWORK_OPEN_INFO",
    "AcquireForModWrite": "FAST_IO_ACQUIRE_FOR_MOD_WRITE", "ReleaseForModWrite": "FAST_IO_RELEASE_FOR_MOD_WRITE",
    "MdlRead": "FAST_IO_MDL_READ", "MdlReadComplete": "FAST_IO_MDL_READ_COMPLETE", "PrepareMdlWrite": "FAST_IO_PREPARE_MDL_WRITE",
    "MdlWriteComplete": "FAST_IO_MDL_WRITE_COMPLETE", "FastIoReadCompressed": "FAST_IO_READ_COMPRESSED",
    "FastIoWriteCompressed": "FAST_IO_WRITE_COMPRESSED", "MdlReadCompleteCompressed": "FAST_IO_MDL_READ_COMPLETE_COMPRESSED",
    "MdlWriteCompleteCompressed": "FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED", "FastIoQueryOpen": "FAST_IO_QUERY_OPEN",
    "AcquireForCcFlush": "FAST_IO_ACQUIRE_FOR_CCFLUSH", "ReleaseForCcFlush": "FAST_IO_RELEASE_FOR_CCFLUSH",
}
REGISTRATIONS.update({f"FAST_IO_DISPATCH.{field}": role for field, role in FAST_IO_FIELDS.items()})

# Over when the driver is initialized, or when the call that hands the routine over returns.
TRANSIENT = """
DRIVER_INITIALIZE DLL_INITIALIZE DRIVER_REINITIALIZE EXPAND_STACK_CALLOUT KIPI_BROADCAST_WORKER KSYNCHRONIZE_ROUTINE
MINIPORT_SYNCHRONIZE_INTERRUPT EVT_WDF_INTERRUPT_SYNCHRONIZE MM_MDL_ROUTINE RTL_AVL_ALLOCATE_ROUTINE RTL_AVL_COMPARE_ROUTINE
RTL_AVL_FREE_ROUTINE RTL_GENERIC_ALLOCATE_ROUTINE RTL_GENERIC_COMPARE_ROUTINE RTL_GENERIC_FREE_ROUTINE RTL_QUERY_REGISTRY_ROUTINE
RTL_RUN_ONCE_INIT_FN HW_FIND_ADAPTER HW_INITIALIZE TAPE_EXTENSION_INIT_ROUTINE IDE_CHANNEL_INIT PROCESSOR_CALLBACK_FUNCTION
PFNKSIRPLISTCALLBACK
""".split()

# Called on the way of a device to or from its working state.
POWERS_UP = """
EVT_WDF_DEVICE_D0_ENTRY EVT_WDF_DEVICE_D0_ENTRY_POST_INTERRUPTS_ENABLED EVT_WDF_DEVICE_D0_EXIT
EVT_WDF_DEVICE_D0_EXIT_PRE_INTERRUPTS_DISABLED EVT_WDF_DEVICE_SELF_MANAGED_IO_RESTART EVT_WDF_DEVICE_SELF_MANAGED_IO_SUSPEND
EVT_WDF_DEVICE_ARM_WAKE_FROM_S0 EVT_WDF_DEVICE_DISARM_WAKE_FROM_S0 EVT_WDF_DEVICE_ARM_WAKE_FROM_SX EVT_WDF_DEVICE_DISARM_WAKE_FROM_SX
EVT_WDF_DEVICE_ENABLE_WAKE_AT_BUS EVT_WDF_DEVICE_DISABLE_WAKE_AT_BUS
""".split()

# The argument that a routine will be called with.
CONTEXTS = {
    "ExAllocateTimer(arg0)": 1, "FltPerformAsynchronousIo(arg1)": 2, "IoAllocateController(arg2)": 3, "IoConnectInterrupt(arg1)": 2,
    "IoInitializeTimer(arg1)": 2, "IoSetCompletionRoutine(arg1)": 2, "IoSetCompletionRoutineEx(arg2)": 3, "KeInitializeDpc(arg1)": 2,
    "KeInitializeThreadedDpc(arg1)": 2, "KeIpiGenericCall(arg0)": 1, "KeRegisterBugCheckCallback(arg1)": 2, "KeRegisterNmiCallback(arg0)": 1,
    "KeSynchronizeExecution(arg1)": 2, "NdisMSynchronizeWithInterruptEx(arg2)": 3, "PoRequestPowerIrp(arg3)": 4, "VideoPortQueueDpc(arg1)": 2,
    "WdfDmaTransactionSetTransferCompleteCallback(arg1)": 2, "WdfInterruptSynchronize(arg1)": 2, "WdfRequestSetCompletionRoutine(arg1)": 2,
}

# Links in the documentation that are no registrations, or that take a function away.
NOT_REGISTRATIONS = re.compile(r"^SERCX2_|InterruptRaw$|InterruptTranslated$|^IoUnregister|^NdisCompleteNetPnPEvent|^P[A-Z_]+\(arg|^DRIVER_OBJECT\.FastIoDispatch")


def irp_majors(rows):
    return {row["name"]: int(row["value"], 16) for row in rows if row["kind"] == "major"}


def roles(rows):
    table = {}
    for row in rows:
        if row["direction"] != "implemented" or row["variant"] or not row["entry_min"] or "(" in row["role_type"]:
            continue
        low, high = row["entry_min"], row["entry_max"]
        role = {"entry": low if low == high else f"{low}..{high}", "from": row["source"]}
        if row["pageable"].startswith("no") and (low not in (PASSIVE, APC) or row["role_type"] in DEMONIC):
            role["pageable"] = False
        table[row["role_type"]] = role
    for name in FAST_IO_TYPES:
        table[name] = {"entry": UP_TO_APC, "from": "reviewed"}
    for name, given in CORRECTED.items():
        if isinstance(given, dict):
            table[name] = dict(given)
        else:
            table.setdefault(name, {}).update({"entry": given, "from": "reviewed"})
            table[name].pop("pageable", None)
    for name in DEMONIC:
        table[name]["demonic"] = True
        table[name]["pageable"] = False
    for name in EXITS_CHANGED:
        table[name]["exitsLower"] = True
    for name in TRANSIENT:
        table[name]["transient"] = True
    for name in POWERS_UP:
        table[name]["powersUp"] = True
    for name, stored in UNLESS_STORED.items():
        table[name]["unlessStored"] = stored
    table["DRIVER_CANCEL"].update({"heldLock": "cancel_spinlock", "restores": "arg1->CancelIrql", "exitsLower": True})
    table["DRIVER_INITIALIZE"]["lends"] = "arg1"
    for name, variants in VARIANTS.items():
        table.setdefault(name, {})["variants"] = {v: dict(d) for v, d in variants.items()}
    for name, role in table.items():
        role["phrase"] = phrase(name, role)
        for variant in role.get("variants", {}).values():
            variant["phrase"] = phrase(name, variant)
    return table


def phrase(name, role):
    who = HUMAN.get(name, f"a routine of type {name}")
    entry = role.get("entry", "")
    low, _, high = entry.partition("..")
    if not high:
        return f"the system calls {who} at {low}" if low else f"the system calls {who}"
    if role.get("demonic"):
        return f"{who} may be called at {high}"
    return f"{who} is called at {high} or below"


def registrations(rows, types, notes):
    table = {}
    for row in rows:
        if row["direction"] != "implemented":
            continue
        role = row["role_type"]
        for place in filter(None, row["registered_by"].split(",")):
            if row["variant"] and not row["variant"].startswith("IRP_MJ_"):
                continue
            place = re.sub(r"^(\w+?)_\.", r"\1.", place)
            if NOT_REGISTRATIONS.search(place) or not re.fullmatch(r"\w+(\(arg\d+\)|\.\w+(\[\w+\])?)", place):
                continue
            if role not in types or "entry" not in types[role] and "variants" not in types[role]:
                continue
            table[place] = role
    for name in types["DRIVER_DISPATCH"]["variants"]:
        table[f"DRIVER_OBJECT.MajorFunction[{name}]"] = f"DRIVER_DISPATCH/{name}"
    for place, role in REGISTRATIONS.items():
        if role.split("/")[0] not in types:
            notes.append(f"{place}: role {role} unknown")
            continue
        table[place] = role
    return {f"{place[:-1]},arg{CONTEXTS[place]})" if place in CONTEXTS else place: role for place, role in table.items()}


def lines(types):
    keys = ["entry", "demonic", "pageable", "transient", "lends", "powersUp", "heldLock", "restores", "exitsLower", "unlessStored", "phrase", "from", "variants"]
    out = []
    for name in sorted(types):
        role = types[name]
        parts = [f"{json.dumps(k)}: {json.dumps(role[k])}" for k in keys if k in role and k != "variants"]
        if "variants" in role:
            inner = ",\n".join(f"        {json.dumps(v)}: {json.dumps(role['variants'][v])}" for v in sorted(role["variants"]))
            parts.append(f'"variants": {{\n{inner}}}')
        out.append(f"    {json.dumps(name)}: {{{', '.join(parts)}}}")
    return ",\n".join(out)
