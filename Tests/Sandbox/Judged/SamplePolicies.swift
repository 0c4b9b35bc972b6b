/// Policies that are sound, for tests about what becomes of them.
enum SamplePolicies {
    static let trust = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},
         "Action":"sts:AssumeRole"}]}
        """
    static let permissions = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}]}
        """
}
